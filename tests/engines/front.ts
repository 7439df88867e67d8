import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a browser was answered with an error: the status, and the address. */
export type Refusal = `${number} ${string}`

/**
 * Stands between a browser and the site: passes everything on as it is, notes what is answered with an error,
 * and sends nothing of what `blocked` matches.
 */
export async function standBefore(site: string) {
  const state = { blocked: undefined as RegExp | undefined, refused: [] as Refusal[] }
  const server = createServer((incoming, outgoing) => {
    const { method, headers, url = '/' } = incoming
    if (state.blocked?.test(url)) return void outgoing.destroy()
    const forward = request(new URL(url, site), { method, headers }, (answer) => {
      if (answer.statusCode! >= 400) state.refused.push(`${answer.statusCode!} ${url}`)
      outgoing.writeHead(answer.statusCode!, answer.headers)
      answer.pipe(outgoing)
    })
    forward.on('error', () => outgoing.destroy())
    outgoing.on('close', () => forward.destroy())
    incoming.pipe(forward)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  const { port } = server.address() as AddressInfo
  return Object.assign(state, { address: `http://localhost:${port}`, close })
}
