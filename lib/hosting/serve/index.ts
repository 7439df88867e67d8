import { createServer } from 'node:http'
import next from 'next'
import { openFinished } from './finished'

/**
 * Serves the site that was built under `root`: finished files first, and Next's own handler for what depends on who
 * asks: `/`, `/i/<id>`, `/oembed`, embeds, and what is missing. Resolves once it listens.
 */
export async function serve(root: string, port: number) {
  const app = next({ dev: false, dir: root, port })
  const finished = openFinished(root)
  await app.prepare()
  const answer = app.getRequestHandler()
  const server = createServer((request, response) => {
    finished(request, response)
      .then(async (isAnswered) => {
        if (!isAnswered) await answer(request, response)
      })
      .catch((error) => {
        console.error(error)
        if (!response.headersSent) response.writeHead(500)
        response.end()
      })
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, resolve))
  return server
}
