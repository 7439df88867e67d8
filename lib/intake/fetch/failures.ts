import { codeOf } from '../../disk/read'

/** What will not change by asking again: two sentences. What came cannot become the photograph. */
export class Final extends Error {}

/** What this machine has no room for: the part that came is kept for another run. */
export class Unwritable extends Final {
  constructor(path: string, cause: unknown) {
    super(
      `${path} could not be written (${codeOf(cause)}). Free some space there, or give yourself the right to write, then run npm run fetch again.`,
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

/** What cannot be joined to the rest of its file: it is thrown away, and the next attempt starts afresh. */
export class Unjoinable extends Passing {}
