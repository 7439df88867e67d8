import { listStems } from '../disk/read'
import { paths } from '../catalogue/files'

const width = 32

/** A bar on a terminal, one line for each image that was rendered elsewhere. */
export function progress(out: NodeJS.WriteStream = process.stdout) {
  const total = listStems(paths(process.cwd()).entries).length
  let done = 0
  return {
    step(id: string, rendered: number) {
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
