import { bar, type Part } from '../disk/bar'
import type { Step } from './make'

/** A bar on a terminal; elsewhere one line for each image of which something was rendered. */
export function progress(part?: Part, out: NodeJS.WriteStream = process.stdout) {
  const { show, end } = bar(part, out)
  let done = 0
  return {
    step({ id, rendered, total }: Step) {
      done += 1
      show(done, total, id)
      if (!out.isTTY && rendered) out.write(`${done}/${total} ${id}: ${rendered} rendered\n`)
    },
    end,
  }
}
