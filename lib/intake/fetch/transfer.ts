import { setTimeout as pause } from 'node:timers/promises'
import { attempt, Final, Passing, type Transfer } from './attempt'

/**
 * Brings the whole file at `url` to `path`. What may pass is tried again after a pause that doubles,
 * or after the one that the archive asks for; what came before a break is not asked for twice.
 *
 * @throws Error of two sentences.
 */
export async function transfer(job: Transfer) {
  const { tries, pauseMs, longestWaitMs } = job.manners
  for (let done = 1; ; done++) {
    try {
      return await attempt(job)
    } catch (error) {
      if (!(error instanceof Passing)) throw error
      if (done === tries)
        throw new Final(
          `${job.url} could not be fetched in ${tries} tries: ${error.message}. Run npm run fetch again, which goes on where it broke.`,
        )
      const wait = error.waitMs ?? pauseMs * 2 ** (done - 1)
      if (wait > longestWaitMs)
        throw new Final(
          `The archive asks to come back in ${Math.ceil(wait / 60_000)} minutes. Run npm run fetch again then.`,
        )
      await pause(wait)
    }
  }
}
