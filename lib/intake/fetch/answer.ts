import { Final, Passing, Unjoinable } from './failures'
import type { PartialDownload } from './partial'

const pictureTypes = /^image\/(jpeg|tiff|png|webp|avif)\b/
const passingStatuses = new Set([408, 425, 429, 500, 502, 503, 504])

/** How an archive answered: what of it decides whether its bytes are taken. */
export type Answer = Pick<Response, 'status' | 'headers'>

/**
 * How many bytes of the file are before the first that an answer brings: none, or those of the partial
 * download that it completes.
 *
 * @throws Passing if it may be better the next time, Final if it is no picture.
 */
export function startOf(url: string, answer: Answer, partial?: PartialDownload) {
  const { status, headers } = answer
  if (passingStatuses.has(status))
    throw new Passing(`the archive answered ${status}`, retryAfter(headers.get('retry-after')))
  const isOtherPart = status === 206 && !isRest(answer, partial)
  if (status === 416 || isOtherPart)
    throw new Unjoinable('the archive did not send the missing range of the same file')
  checkPicture(url, answer)
  return status === 206 && partial ? partial.size : 0
}

function checkPicture(url: string, { status, headers }: Answer) {
  if (status !== 200 && status !== 206)
    throw new Final(`${url} answers ${status}. Mend the address in the entry, or ask the archive.`)
  const type = headers.get('content-type') ?? 'of no type'
  if (!pictureTypes.test(type))
    throw new Final(`${url} is ${type}, not a picture. Open it in a browser to see what the archive says.`)
}

function isRest({ headers }: Answer, partial?: PartialDownload) {
  const range = headers.get('content-range') ?? ''
  const start = /^bytes (\d+)-/.exec(range)?.[1]
  const validator = validatorOf(headers) ?? partial?.validator
  return Number(start) === partial?.size && validator === partial?.validator
}

/** The length of the whole file in bytes, where an answer tells it. */
export function totalOf({ status, headers }: Answer) {
  const range = headers.get('content-range') ?? ''
  const total = /\/(\d+)$/.exec(range)?.[1]
  const length = status === 206 ? total : headers.get('content-length')
  return length ? Number(length) : undefined
}

/** A strong validator, which alone may join two halves of a file (RFC 9110, 13.1.5). */
export function validatorOf(headers: Headers) {
  const etag = headers.get('etag')
  const isStrong = etag && !etag.startsWith('W/')
  return isStrong ? etag : headers.get('last-modified')
}

/** Retry-After (RFC 9110, 10.2.3), seconds or a date, in ms. */
function retryAfter(value: string | null) {
  if (!value) return undefined
  const ms = /^\d+$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - Date.now()
  return Number.isNaN(ms) ? undefined : Math.max(0, ms)
}
