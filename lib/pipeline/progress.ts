import { bar } from '../disk/bar'
import type { Step } from './make'

/** A bar on a terminal; elsewhere one line for each image of which something was rendered. */
export function progress(out: NodeJS.WriteStream = process.stdout) {
  const { show, end } = bar(out)
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
