import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { mediaType } from '@/lib/hosting/rules/types'
import { fetchPackages } from '../helpers/packages'
import type { Server } from './servers'

const folder = '.cache/netlify'

/** Netlify's own readers of `_headers` and `_redirects`, fetched once: they are no dependencies. */
export function installNetlify() {
  fetchPackages(folder, ['@netlify/headers-parser@10.1.1', '@netlify/redirect-parser@16.1.1'])
}

interface HeaderRule {
  for: string
  forRegExp?: RegExp
  values: Record<string, string>
}

interface RedirectRule {
  from: string
  to: string
  status: number
  force: boolean
}

/** What Netlify's parsers make of the files that an export wrote. @throws Error if they refuse a line. */
export async function readNetlify(out = 'out') {
  const load = (name: string, entry: string) =>
    import(pathToFileURL(resolve(folder, 'node_modules/@netlify', name, entry)).href)
  const { parseAllHeaders } = await load('headers-parser', 'lib/index.js')
  const { parseAllRedirects } = await load('redirect-parser', 'lib/index.js')
  const read = { configHeaders: [], configRedirects: [], minimal: true, featureFlags: {} }
  const { headers, errors: bad } = await parseAllHeaders({
    ...read,
    headersFiles: [resolve(out, '_headers')],
  })
  const { redirects, errors } = await parseAllRedirects({
    ...read,
    redirectsFiles: [resolve(out, '_redirects')],
  })
  const refused = [...bad, ...errors] as Error[]
  if (refused.length) throw new Error(refused.map(({ message }) => message).join('\n'))
  return { headers: headers as HeaderRule[], redirects: redirects as RedirectRule[] }
}

/**
 * The export as Netlify says it serves one: by the rules as its parsers read them. A file goes before a rule
 * without `!` (docs.netlify.com, "Shadowing"), the first rule that fits is used, and a query is taken along.
 */
export async function startNetlify(port: number): Promise<Server> {
  const { headers, redirects } = await readNetlify()
  const rules = redirects.map((rule) => ({ ...rule, pattern: patternOf(rule.from) }))
  const blocks = headers.map((rule) => ({ ...rule, pattern: patternOf(rule.for) }))
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
    for (const { pattern, values } of blocks) if (pattern.test(pathname)) add(response, values)
    const file = fileOf(pathname)
    const rule = rules.find(({ pattern, force }) => pattern.test(pathname) && (force || file === undefined))
    if (!rule) return send(response, file ?? '404.html', file === undefined ? 404 : 200)
    const [, rest = ''] = rule.pattern.exec(pathname) ?? []
    const to = rule.to.replace(':splat', rest)
    if (rule.status >= 300 && rule.status < 400)
      return response.writeHead(rule.status, { Location: to + search }).end()
    send(response, fileOf(to) ?? '404.html', rule.status)
  })
  await new Promise<void>((done) => server.listen(port, done))
  let end: (status: number | null) => void = () => {}
  const ended = new Promise<number | null>((done) => (end = done))
  return {
    ended,
    close: async () => {
      server.closeAllConnections()
      server.close()
      end(0)
    },
  }
}

function patternOf(text: string) {
  const source = text.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+')
  return new RegExp(`^${source.replace('/*', '/?(.*)').replace('*', '(.*)')}$`)
}

/** Values of one name that several blocks give are joined. */
function add(response: ServerResponse, values: Record<string, string>) {
  for (const [name, value] of Object.entries(values)) {
    const before = response.getHeader(name)
    response.setHeader(name, before === undefined ? value : `${String(before)}, ${value}`)
  }
}

function fileOf(pathname: string) {
  const path = decodeURIComponent(pathname).slice(1)
  return [path, `${path}.html`, join(path, 'index.html')].find(
    (file) => existsSync(join('out', file)) && statSync(join('out', file)).isFile(),
  )
}

function send(response: ServerResponse, file: string, status: number) {
  if (!response.hasHeader('content-type')) response.setHeader('Content-Type', mediaType(file))
  if (!response.hasHeader('cache-control'))
    response.setHeader('Cache-Control', 'public, max-age=0, must-revalidate')
  response.writeHead(status).end(readFileSync(join('out', file)))
}
