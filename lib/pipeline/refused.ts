import { Problems } from '../disk/failure'
import { describe, type Problem } from './gate/problem'

/** Thrown when the gate refuses: its message lists every problem. */
export class Refused extends Problems {
  constructor(readonly problems: Problem[]) {
    super(problems.map(describe), `\n${problems.length} problems. Mend them, then run the command again.`)
  }
}
