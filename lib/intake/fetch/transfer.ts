import { setTimeout as pause } from 'node:timers/promises'
import type { Transfer } from './archive'
import { attempt } from './attempt'
import { Final, Passing } from './failures'

/**
 * Brings the whole file at `url` to `path`. What may pass is tried again after a pause that doubles,
 * or after the one that the archive asks for; what came before a break is not asked for twice.
 *
 * @throws Error of two sentences.
 */
export async function transfer(job: Transfer) {
  const { tries, pauseMs } = job.manners
  for (let done = 1; ; done++) {
    try {
      return await attempt(job)
    } catch (error) {
      if (!(error instanceof Passing)) throw error
      if (done === tries) throw exhausted(job, error)
      await wait(job, error.waitMs ?? pauseMs * 2 ** (done - 1))
    }
  }
}

async function wait({ manners }: Transfer, ms: number) {
  if (ms > manners.longestWaitMs)
    throw new Final(
      `The archive asks to come back in ${Math.ceil(ms / 60_000)} minutes. Run npm run fetch again then.`,
    )
  await pause(ms)
}

function exhausted({ url, manners }: Transfer, { message }: Passing) {
  return new Final(
    `${url} could not be fetched in ${manners.tries} tries: ${message}. Run npm run fetch again, which goes on where it broke.`,
  )
}
