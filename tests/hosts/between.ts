import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** What passes: its body goes on as it is, or as what is returned; nothing does where that is `null`. */
type Watch = (passing: { method: string; path: string; body: Buffer }) => Buffer | null | void

/** Stands between a client and a server on loopback, sees every request pass, and may change its body. */
export async function standBetween(endpoint: string, watch: Watch) {
  const server = createServer(async (incoming, outgoing) => {
    const body = await buffer(incoming).catch(() => undefined)
    const changed = body && watch({ method: incoming.method!, path: decodeURIComponent(incoming.url!), body })
    if (!body || changed === null) outgoing.destroy()
    else pass(new URL(incoming.url!, endpoint), incoming, outgoing, changed ?? body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const close = () => {
    server.closeAllConnections()
    return new Promise((done) => server.close(done))
  }
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
}

function pass(to: URL, { method, headers }: IncomingMessage, outgoing: ServerResponse, body: Buffer) {
  const forward = request(to, { method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode!, answer.headers)
    answer.pipe(outgoing)
  })
  forward.on('error', () => outgoing.destroy())
  forward.end(body)
}
