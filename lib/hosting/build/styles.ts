import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeChanged } from '../../disk/write'

const link = /<link rel="stylesheet" href="\/_next\/static\/(chunks\/[^"]+\.css)"[^>]*\/>/g

/**
 * What makes a page ask for its style sheets at once. Next writes one for each set of pages that share it,
 * three a page. On a line of HTTP/1.1 they took half of the six connections from script and picture.
 *
 * The file is named from its content. It lies beside those that it joins, so that the addresses in it hold.
 *
 * @param files the folder of Next's static files.
 */
export function styleJoiner(files: string) {
  // Pages of one kind ask for the same sheets: they are joined once.
  const joined = new Map<string, Promise<string>>()
  return async (html: string) => {
    const found = [...html.matchAll(link)]
    if (found.length < 2) return html
    const paths = found.map(([, path]) => path)
    const key = paths.join()
    const writing = joined.get(key) ?? joinSheets(files, paths)
    joined.set(key, writing)
    const [whole, path] = found[0]
    const one = whole.replace(path, await writing)
    return html.replace(link, (each) => (each === whole ? one : ''))
  }
}

/** Writes the sheets as one, and returns its path under the folder. */
async function joinSheets(files: string, paths: string[]) {
  const sheets = await Promise.all(paths.map((path) => readFile(join(files, path), 'utf8')))
  const text = sheets.join('\n')
  const path = `chunks/${createHash('sha256').update(text).digest('hex').slice(0, 16)}.css`
  await writeChanged(join(files, path), text)
  return path
}
