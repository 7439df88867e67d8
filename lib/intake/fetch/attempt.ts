import type { Manners, Transfer } from './archive'
import { Final, Passing } from './failures'
import { readPartial } from './partial'
import { receive } from './receive'
import { request } from './request'

/**
 * One attempt at the whole file: a range of it if its first bytes are here (RFC 9110, 14.2, with If-Range),
 * all of it otherwise.
 *
 * @throws Final or Passing.
 */
export async function attempt(transfer: Transfer) {
  const { url, path, manners } = transfer
  const partial = readPartial(path, url)
  if (partial && partial.size === partial.total) return
  const watch = watchSilence(manners)
  try {
    const response = await request({ url, manners, partial, signal: watch.signal })
    await receive(transfer, response, { partial, onChunk: watch.restart })
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
  return {
    signal: controller.signal,
    restart: () => void silence.refresh(),
    end: () => [whole, silence].forEach(clearTimeout),
  }
}
