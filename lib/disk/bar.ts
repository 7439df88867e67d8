const width = 32

/** Which part of the whole a bar tells of: from one fraction to another. */
export interface Part {
  from: number
  to: number
}

/** A bar on a terminal that says how much of something is done; elsewhere nothing. */
export function bar({ from, to }: Part = { from: 0, to: 1 }, out: NodeJS.WriteStream = process.stdout) {
  return {
    /** Shows how many are done of so many, and the name of the last one. */
    show(done: number, total: number, name: string) {
      if (!out.isTTY) return
      const filled = Math.round((from + (to - from) * (done / total)) * width)
      out.write(`\r${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${total} ${name.padEnd(32)}`)
    },
    /** Takes it away. */
    end() {
      if (out.isTTY) out.write('\r\x1b[K')
    },
  }
}
