import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'

/** A folder that is written whole under another name before it is `out`. */
export interface Swap {
  out: string
  fresh: string
  last: string
}

/**
 * Begins an empty new folder. A command that was killed between the two names of `finish` left no `out`: the
 * last one comes back.
 */
export function begin({ out, fresh, last }: Swap) {
  if (!existsSync(out) && existsSync(last)) renameSync(last, out)
  for (const folder of [fresh, last]) rmSync(folder, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true })
}

/** Puts the new folder where the last one is, which goes only then. */
export function finish({ out, fresh, last }: Swap) {
  if (existsSync(out)) renameSync(out, last)
  renameSync(fresh, out)
  rmSync(last, { recursive: true, force: true })
}
