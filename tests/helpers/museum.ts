import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { viewerFile, viewers, type ViewerPackage } from './viewers'

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
}

/**
 * Another site, on a port of its own, with one page that holds a viewer: `body` is its HTML, in which
 * `/<package>/<file>` is a file of one of the viewers' packages. Closed when the test is over.
 */
export async function openMuseum(body: string) {
  const server = createServer(({ url = '/' }, response) => {
    const path = url.split('?')[0]
    if (path === '/')
      response
        .setHeader('Content-Type', 'text/html')
        .end(`<!doctype html><meta charset="utf-8"><title>Museum</title>${body}`)
    else {
      const file = fileAt(path)
      if (file)
        response.setHeader('Content-Type', types[extname(file)] ?? 'image/png').end(readFileSync(file))
      else response.writeHead(204).end()
    }
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

function fileAt(path: string) {
  const [, name, ...rest] = path.split('/')
  // A dependency of the gallery itself.
  if (name === 'openseadragon') return join('node_modules', path)
  const file = name in viewers ? viewerFile(name as ViewerPackage, rest.join('/')) : undefined
  return file && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined
}
