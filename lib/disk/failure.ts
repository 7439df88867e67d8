/** An error that lists all problems at once, one a line, and ends with what is to be done about them. */
export class Problems extends Error {
  constructor(
    problems: string[],
    readonly lastLine: string,
  ) {
    super(problems.join('\n'))
  }
}

/** A child of this command failed and has said why: the command ends with the child's exit status. */
export class ChildFailed extends Error {
  constructor(readonly status: number) {
    super(`A child process ended with ${status}. Mend what it names above, then run the command again.`)
  }
}

/** The sentences of anything thrown. */
export function messageOf(error: unknown) {
  return error instanceof Error ? error.message : String(error)
}
