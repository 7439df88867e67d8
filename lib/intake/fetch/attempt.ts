import { statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { userAgent, type Manners } from './archive'
import { discardPart, keepPart, readPart, type Part } from './part'

/** What will not change by asking again: two sentences. */
export class Final extends Error {}

/** What this machine has no room for: the part that came is kept for another run. */
class Unkept extends Final {
  constructor(path: string, cause: NodeJS.ErrnoException) {
    super(
      `${path} could not be written (${cause.code}). Free some space there, or give yourself the right to write, then run npm run fetch again.`,
      { cause },
    )
  }
}

/** What may pass: the reason, and how long the archive asks to wait, in ms. */
export class Passing extends Error {
  constructor(
    reason: string,
    readonly waitMs?: number,
  ) {
    super(reason)
  }
}

export interface Transfer {
  url: string
  /** Where the bytes gather; they outlive a kill, and the next attempt asks for what is missing. */
  path: string
  manners: Manners
  onBytes?: (received: number, total: number | undefined) => void
}

const pictureTypes = /^image\/(jpeg|tiff|png|webp|avif)\b/
const passingStatuses = new Set([408, 425, 429, 500, 502, 503, 504])
const mostRedirects = 5

/**
 * One attempt at the whole file: a range of it if a part is there (RFC 9110, 14.2, with If-Range),
 * all of it otherwise.
 *
 * @throws Final or Passing.
 */
export async function attempt(transfer: Transfer) {
  const part = readPart(transfer.path, transfer.url)
  if (part && part.size === part.total) return
  const watch = watchSilence(transfer.manners)
  try {
    const response = await follow(transfer, part, watch.signal)
    await take(transfer, response, part, watch.heard)
  } catch (error) {
    if (error instanceof Final || error instanceof Passing) throw error
    throw new Passing(watch.signal.aborted ? 'the archive fell silent' : 'the connection broke')
  } finally {
    watch.end()
  }
}

/** A signal that aborts after a silence, or after the longest time of one attempt. */
function watchSilence({ silenceMs, wholeMs }: Manners) {
  const controller = new AbortController()
  const abort = () => controller.abort()
  const whole = setTimeout(abort, wholeMs)
  const silence = setTimeout(abort, silenceMs)
  const end = () => [whole, silence].forEach(clearTimeout)
  return { signal: controller.signal, heard: () => void silence.refresh(), end }
}

/** The answer at the end of the redirects, each of which must stay with an archive of the closed list. */
async function follow({ url, manners: { origins } }: Transfer, part: Part | undefined, signal: AbortSignal) {
  const headers: Record<string, string> = {
    'User-Agent': userAgent,
    Accept: 'image/*',
    'Accept-Encoding': 'identity',
  }
  if (part) Object.assign(headers, { Range: `bytes=${part.size}-`, 'If-Range': part.validator })
  let at = url
  for (let hops = 0; hops <= mostRedirects; hops++) {
    if (!origins.includes(new URL(at).origin)) {
      const what =
        at === url
          ? `${at} is at no archive that the gallery knows.`
          : `${url} leads away from its archive, to ${at}.`
      throw new Final(
        `${what} Mend the address in the entry, or add the archive to lib/intake/fetch/archive.ts.`,
      )
    }
    const response = await fetch(at, { headers, signal, redirect: 'manual' })
    const location = response.headers.get('location')
    if (response.status < 300 || response.status > 399 || !location) return response
    await response.body?.cancel()
    at = new URL(location, at).href
  }
  throw new Final(`${url} redirects more than ${mostRedirects} times. Mend the address in the entry.`)
}

async function take(transfer: Transfer, response: Response, part: Part | undefined, heard: () => void) {
  const { url, path, manners, onBytes } = transfer
  const { status, headers } = response
  try {
    const from = status === 206 ? part!.size : 0
    checkAnswer(transfer, response, part)
    const total = totalOf(response)
    if (total !== undefined && total > manners.limitBytes) throw oversize(transfer)
    const file = await begin(path, from, { url, validator: validatorOf(headers), total })
    let received = from
    try {
      for await (const chunk of response.body ?? []) {
        heard()
        received += chunk.length
        if (received > manners.limitBytes) throw oversize(transfer)
        await file.write(chunk).catch((cause) => {
          throw new Unkept(path, cause)
        })
        onBytes?.(received, total)
      }
    } finally {
      await file.close()
    }
    if (total !== undefined && received !== total) throw new Passing(`${received} of ${total} bytes came`)
    if (statSync(path).size !== received) {
      discardPart(path)
      throw new Passing('another command wrote to the same part')
    }
  } catch (error) {
    // What cannot become the photograph is not kept: the next run starts afresh.
    if (error instanceof Final && !(error instanceof Unkept)) discardPart(path)
    throw error
  } finally {
    await response.body?.cancel().catch(() => {})
  }
}

function checkAnswer({ url, path }: Transfer, { status, headers }: Response, part: Part | undefined) {
  if (passingStatuses.has(status))
    throw new Passing(`the archive answered ${status}`, retryAfter(headers.get('retry-after')))
  const start = /^bytes (\d+)-/.exec(headers.get('content-range') ?? '')?.[1]
  const isRest = Number(start) === part?.size && (validatorOf(headers) ?? part?.validator) === part?.validator
  if (status === 416 || (status === 206 && !isRest)) {
    discardPart(path)
    throw new Passing('the archive did not send the missing range of the same file')
  }
  if (status !== 200 && status !== 206)
    throw new Final(`${url} answers ${status}. Mend the address in the entry, or ask the archive.`)
  const type = headers.get('content-type') ?? 'of no type'
  if (!pictureTypes.test(type))
    throw new Final(`${url} is ${type}, not a picture. Open it in a browser to see what the archive says.`)
}

/** Opens the part for the bytes to come, with its note beside it if they are the first. */
async function begin(path: string, from: number, note: Parameters<typeof keepPart>[1]) {
  try {
    if (from === 0) keepPart(path, note)
    return await open(path, from ? 'a' : 'w')
  } catch (cause) {
    throw new Unkept(path, cause as NodeJS.ErrnoException)
  }
}

function oversize({ url, manners }: Transfer) {
  return new Final(
    `${url} is larger than ${manners.limitBytes} bytes. Fetch it by hand, then bring it in with npm run add.`,
  )
}

function totalOf({ status, headers }: Response) {
  const length =
    status === 206 ? /\/(\d+)$/.exec(headers.get('content-range') ?? '')?.[1] : headers.get('content-length')
  return length ? Number(length) : undefined
}

/** A strong validator, which alone may join two halves of a file (RFC 9110, 13.1.5). */
function validatorOf(headers: Headers) {
  const etag = headers.get('etag')
  return etag && !etag.startsWith('W/') ? etag : headers.get('last-modified')
}

/** Retry-After (RFC 9110, 10.2.3), seconds or a date, in ms. */
function retryAfter(value: string | null) {
  if (!value) return undefined
  const ms = /^\d+$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - Date.now()
  return Number.isNaN(ms) ? undefined : Math.max(0, ms)
}
