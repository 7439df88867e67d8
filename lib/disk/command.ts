import { ChildFailed, messageOf, Problems } from './failure'
import { lock } from './lock'

/** One of npm's scripts, in the order of its steps. `Asked` is what its arguments come to. */
export interface Command<Asked> {
  /** Reads the arguments, and does whatever needs no lock: an editor may take an hour over questions. */
  read: (args: string[]) => Asked | Promise<Asked>
  /** The name under which the gallery is locked; `undefined` for a run that writes nothing there. */
  lockAs?: string | ((asked: Asked) => string | undefined)
  /** Does the work in the current folder; `false` if some of it failed, which it has told by then. */
  run: (asked: Asked) => Promise<boolean | void> | boolean | void
  /** Tells what was thrown; as text on the error stream unless the script answers in another form. */
  tell?: (error: unknown) => void
}

/**
 * Runs a script to its end: reads, locks, works, tells what went wrong, and exits with 0, with 1, or with the
 * status of a child that failed.
 */
export async function command<Asked>({ read, lockAs, run, tell = tellAsText }: Command<Asked>) {
  try {
    const asked = await read(process.argv.slice(2))
    const name = typeof lockAs === 'function' ? lockAs(asked) : lockAs
    if (name !== undefined) await lock(process.cwd(), name)
    process.exitCode = (await run(asked)) === false ? 1 : 0
  } catch (error) {
    process.exitCode = error instanceof ChildFailed ? error.status : 1
    if (!(error instanceof ChildFailed)) tell(error)
  }
  // All is written by now; left to themselves, the threads that load scripts would take another 0.1 s to end.
  process.exit()
}

/** Tells what was thrown on the error stream: all problems, and what is to be done about them. */
export function tellAsText(error: unknown) {
  console.error(messageOf(error))
  if (error instanceof Problems) console.error(error.lastLine)
}
