import { existsSync, watch } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import next from 'next'
import { surfaceFolders } from '../../catalogue/files'
import { bookOf } from '../build/names'
import { besideMarkup } from './beside'
import { complaintsMarkup, imageAt, type Complain } from './complaints'
import { openLeads } from './leads'
import { split } from './respond'

/** Where a page in development hears that something has changed. */
const changesPath = '/changes'
const sources = ['app', 'components', 'lib', 'messages', 'public/scripts']

/** Next's scripts in a page in development: they would hydrate what the page's own modules serve. */
const frameworkScript = /<script[^>]* src="\/_next\/[^>]*><\/script>/g
const besideHeaders = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }
const listen = `new EventSource('${changesPath}').onmessage = () => location.reload()`
const reload = `<script type="module">${listen}</script>`

/**
 * Serves the gallery while it is changed, on a port: Next's own development server, whose pages go out as a
 * reader gets them, without the framework, and load again whenever a source or a script has changed. The page
 * of an image says what is wrong with it, and a browser shows it in all languages side by side.
 */
export async function serveChanging(folder: string, port: number, complain: Complain) {
  const app = next({ dev: true, dir: folder, port, turbopack: true })
  await app.prepare()
  const answer = app.getRequestHandler()
  const isFile = (pathname: string) => existsSync(join(folder, 'public', pathname))
  // Next makes a page when it is asked for: all that an id has is there.
  const exists = (pathname: string) =>
    isFile(pathname) || !surfaceFolders.some((each) => pathname.startsWith(`/${each}/`))
  const lead = openLeads(bookOf(folder), exists)
  const listeners = new Set<ServerResponse>()
  let pause: NodeJS.Timeout | undefined
  for (const source of sources)
    watch(source, { recursive: true }, () => {
      clearTimeout(pause)
      // An editor writes a file in several steps.
      pause = setTimeout(() => listeners.forEach((listener) => listener.write('data: changed\n\n')), 40)
    })
  const server = createServer((request, response) => {
    // Next would compress the page before its scripts can be taken out.
    delete request.headers['accept-encoding']
    const [pathname, query] = split(request.url ?? '/')
    const languages = request.headers['accept-language']
    const leading = isFile(pathname) && pathname !== '/' ? undefined : lead({ pathname, query, languages })
    if (leading) return void response.writeHead(leading.status, leading.headers).end()
    const id = imageAt(pathname)
    // A page in a frame is asked for as such (Fetch Metadata).
    if (id && request.headers['sec-fetch-dest'] === 'document')
      return void response.writeHead(200, besideHeaders).end(besideMarkup(id, pathname))
    const tail = async () => (id ? complaintsMarkup(await complain(id)) : '') + reload
    if (request.url !== changesPath) return void answer(request, withoutHydration(response, tail))
    response
      .writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
      .flushHeaders()
    listeners.add(response)
    response.on('close', () => listeners.delete(response))
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, resolve))
  return server
}

/**
 * An answer whose page, if it is one, goes out at its end, without Next's scripts, and then its tail, which
 * may take as long again: the page is read meanwhile.
 */
function withoutHydration(response: ServerResponse, tail: () => Promise<string>) {
  const chunks: Buffer[] = []
  const [write, end] = [response.write.bind(response), response.end.bind(response)]
  const isPage = () => String(response.getHeader('content-type')).startsWith('text/html')
  response.write = (chunk: Uint8Array | string) => {
    if (!isPage()) return write(chunk)
    chunks.push(Buffer.from(chunk))
    return true
  }
  response.end = (chunk?: unknown) => {
    const last = typeof chunk === 'string' || chunk instanceof Uint8Array ? Buffer.from(chunk) : Buffer.of()
    if (!isPage()) return end(last)
    chunks.push(last)
    const [page, ...rest] = Buffer.concat(chunks).toString().replace(frameworkScript, '').split('</body>')
    if (!rest.length) return end(page)
    write(page)
    // Once the page is on its way: what its tail tells of is worked out in this process, too.
    setTimeout(async () => end(`${await tail()}</body>${rest.join('</body>')}`), 20)
    return response
  }
  return response
}
