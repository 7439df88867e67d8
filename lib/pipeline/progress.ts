import type { Step } from './make'

const width = 32

/** A bar on a terminal; elsewhere one line for each image of which something was rendered. */
export function progress(out: NodeJS.WriteStream = process.stdout) {
  let done = 0
  return {
    step({ id, rendered, total }: Step) {
      done += 1
      if (!out.isTTY) {
        if (rendered) out.write(`${done}/${total} ${id}: ${rendered} rendered\n`)
        return
      }
      const filled = Math.round((done / total) * width)
      out.write(`\r${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${total} ${id.padEnd(32)}`)
    },
    end() {
      if (out.isTTY) out.write('\r\x1b[K')
    },
  }
}
