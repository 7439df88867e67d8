import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.jpg': 'image/jpeg',
}

/**
 * Another site, on a port of its own: one page, and folders with what that page needs, by the first part of
 * their addresses. Every other site may read what it serves. Closed when the test is over.
 */
export async function openMuseum(page: string, folders: Record<string, string>) {
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(url.split('?')[0])
    const [, name, ...rest] = normalize(path).split('/')
    const file = folders[name] && join(folders[name], ...rest)
    response.setHeader('Access-Control-Allow-Origin', '*')
    if (path === '/') response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page)
    else if (file && existsSync(file) && statSync(file).isFile())
      createReadStream(file).pipe(response.setHeader('Content-Type', types[extname(file)] ?? 'text/plain'))
    else response.writeHead(name === 'favicon.ico' ? 204 : 404).end()
  })
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://localhost:${port}/`,
    [Symbol.asyncDispose]: async () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
