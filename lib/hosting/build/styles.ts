import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { writeChanged } from '../../disk/write'

const link = /<link rel="stylesheet" href="\/_next\/static\/(chunks\/[^"]+\.css)"[^>]*\/>/g
/** Stands between the names of sheets that are joined; no name of Next's has it. */
const comma = ','

/**
 * What makes a page ask for its style sheets at once. Next writes one for each set of pages that share it,
 * three a page. On a line of HTTP/1.1 they took half of the six connections from script and picture.
 *
 * The file is named for those that it joins, which Next names from their content. It lies beside them, so
 * that the addresses in it hold.
 *
 * @param files the folder of Next's static files.
 */
export function styleJoiner(files: string) {
  const write = sheetWriter(files)
  return async (html: string) => {
    const found = [...html.matchAll(link)]
    if (found.length < 2) return html
    const [[whole, first]] = found
    const name = found.map(([, path]) => basename(path, '.css')).join(comma)
    const path = `${dirname(first)}/${name}.css`
    await write(path)
    const one = whole.replace(first, path)
    return html.replace(link, (each) => (each === whole ? one : ''))
  }
}

/**
 * What tells whether the style sheets are there that a page asks for, which may have been finished on another
 * machine. Writes anew what is joined of sheets that are.
 */
export function sheetKeeper(files: string) {
  const write = sheetWriter(files)
  return async (html: string) => {
    const paths = [...html.matchAll(link)].map(([, path]) => path)
    const missing = paths.flatMap((path) => partsOf(path)).filter((path) => !existsSync(join(files, path)))
    if (missing.length) return false
    await Promise.all(paths.map(write))
    return true
  }
}

/** The paths of the sheets that one is joined of; its own, if it is not. */
function partsOf(path: string) {
  return basename(path, '.css')
    .split(comma)
    .map((name) => `${dirname(path)}/${name}.css`)
}

/** What writes a joined sheet at a path. Pages of one kind ask for the same one: it is written once. */
function sheetWriter(files: string) {
  const written = new Map<string, Promise<void>>()
  return (path: string) => {
    const writing = written.get(path) ?? joinSheets(files, path)
    written.set(path, writing)
    return writing
  }
}

async function joinSheets(files: string, path: string) {
  const parts = partsOf(path)
  if (parts.length < 2) return
  const sheets = await Promise.all(parts.map((part) => readFile(join(files, part), 'utf8')))
  await writeChanged(join(files, path), sheets.join('\n'))
}
