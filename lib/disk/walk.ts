import { readdirSync, type Dirent } from 'node:fs'
import { join } from 'node:path'
import { byCodeUnits } from './order'

/**
 * Every file under a folder, by its path there, one after the other; only the names of the folders that lead
 * to it are in memory. What a dot hides is passed over, unless `hidden`; what is being written is none yet.
 *
 * They come in the order of `keyOf`, which may take something from the end of a path: of a folder that is
 * called `a`, all that lies in it sorts as `a/`.
 */
export function* walk(
  folder: string,
  { keyOf = (path: string) => path, hidden = false } = {},
): Generator<string> {
  const orderOf = (inside: string, entry: Dirent) =>
    entry.isDirectory() ? `${inside}${entry.name}/` : keyOf(inside + entry.name)
  function* within(inside: string): Generator<string> {
    const entries = readdirSync(join(folder, inside), { withFileTypes: true })
      .filter(({ name }) => (hidden || !name.startsWith('.')) && !name.endsWith('.tmp'))
      .map((entry): [order: string, entry: Dirent] => [orderOf(inside, entry), entry])
      .sort(([a], [b]) => byCodeUnits(a, b))
    for (const [, entry] of entries) {
      if (entry.isDirectory()) yield* within(`${inside}${entry.name}/`)
      else yield inside + entry.name
    }
  }
  yield* within('')
}
