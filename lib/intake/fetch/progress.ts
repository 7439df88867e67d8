import { formatBytes } from '../../i18n/format'
import { commandLanguage } from '../../i18n/languages'

/**
 * On a terminal one line that tells how far each transfer is, under the lines of those that are done;
 * elsewhere only those.
 */
export function showProgress(out: NodeJS.WriteStream = process.stdout) {
  const running = new Map<string, string>()
  const clear = () => out.isTTY && out.write('\r\x1b[K')
  const draw = () =>
    out.isTTY && out.write(`\r\x1b[K${[...running.values()].join('  ')}`.slice(0, out.columns))
  return {
    step(id: string, received: number, total: number | undefined) {
      running.set(
        id,
        `${id} ${total ? `${Math.floor((100 * received) / total)} %` : formatBytes(received, commandLanguage)}`,
      )
      draw()
    },
    line(text: string, failed: boolean) {
      running.delete(text.slice(0, text.indexOf(':')))
      clear()
      if (failed) console.error(text)
      else console.log(text)
      draw()
    },
  }
}
