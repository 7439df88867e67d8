import type { IncomingMessage, ServerResponse } from 'node:http'
import { headersOf } from '../rules/headers'
import { methods } from '../rules/methods'

/**
 * Answers a request that asks for no content: what may be asked of a path, also from a page of another origin
 * where its rule says so (Fetch, section 3.3.2), and that anything else may not (RFC 9110, section 15.5.6).
 * Returns false, and answers nothing, for GET and HEAD.
 */
export function answerMethod(
  { method = 'GET' }: IncomingMessage,
  response: ServerResponse,
  pathname: string,
) {
  if (method === 'GET' || method === 'HEAD') return false
  const headers = headersOf(pathname)
  const origin = headers['Access-Control-Allow-Origin']
  const isQuestion = method === 'OPTIONS'
  response.writeHead(isQuestion ? 204 : 405, {
    Allow: methods.join(', '),
    ...(isQuestion &&
      origin && {
        'Access-Control-Allow-Origin': origin,
        'Access-Control-Allow-Methods': methods.join(', '),
        'Access-Control-Allow-Headers': '*',
        // A day, in seconds.
        'Access-Control-Max-Age': '86400',
      }),
  })
  response.end()
  return true
}
