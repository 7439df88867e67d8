import { describe, type Problem } from './gate/problem'

/** Thrown when the gate refuses: its message lists every problem. */
export class Refused extends Error {
  constructor(readonly problems: Problem[]) {
    super(problems.map(describe).join('\n'))
  }
}
