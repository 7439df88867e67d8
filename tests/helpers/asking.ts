import { request, type IncomingHttpHeaders } from 'node:http'
import { buffer } from 'node:stream/consumers'

export interface Asked {
  method?: string
  headers?: Record<string, string>
}

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/**
 * Sends a path as it is, and reads the answer whole: no client normalises `..` or `%` on the way, or decodes.
 */
export function ask(base: string, path: string, { method, headers }: Asked = {}) {
  const { hostname, port } = new URL(base)
  return new Promise<Answer>((done, failed) => {
    request({ hostname, port, path, method, headers }, (response) =>
      buffer(response).then(
        (body) => done({ status: response.statusCode!, headers: response.headers, body }),
        failed,
      ),
    )
      .on('error', failed)
      .end()
  })
}

/**
 * For Playwright's requests one after the other: a server may close a connection that it kept just as it is used
 * again, and then the request was never heard.
 */
export const kept = { maxRetries: 3 }
