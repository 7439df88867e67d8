import { Refused } from '../pipeline/refused'

/** Tells what went wrong on the error stream, all problems at once, and makes the command exit with 1. */
export function fail(error: unknown) {
  if (error instanceof Refused) {
    console.error(error.message)
    console.error(`\n${error.problems.length} problems. Mend them, then run the command again.`)
  } else {
    console.error(error instanceof Error ? error.message : error)
  }
  process.exitCode = 1
}
