import { createServer } from 'node:http'
import next from 'next'
import { openSite } from './respond'

/**
 * Serves the site that was built under `folder`: finished files, and what Next's own handler answers.
 * Resolves once it listens.
 */
export async function serve(folder: string, port: number) {
  // Next closes the sockets of all who ask for an upgrade on the server that it knows: a client that would
  // like another version of HTTP would be told nothing. It is given one that nobody reaches.
  const app = next({ dev: false, dir: folder, port, httpServer: createServer() })
  await app.prepare()
  const respond = openSite(folder, app.getRequestHandler())
  const server = createServer((request, response) => {
    respond(request, response).catch((error) => {
      console.error(error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, resolve))
  return server
}
