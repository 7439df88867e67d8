import { readdirSync, readFileSync } from 'node:fs'
import { join, parse } from 'node:path'

/** Where the authored and the generated files of a gallery lie, under its root folder. */
export function paths(root: string) {
  // A path that the bundler can follow is traced, with all that lies there, into every page: half its memory
  // at 1,500 images.
  const under = (path: string) => join(/* turbopackIgnore: true */ root, path)
  return {
    entries: under('lib/catalogue/entries'),
    originals: under('lib/catalogue/originals'),
    ledger: under('lib/catalogue/ledger.txt'),
    manifest: under('lib/catalogue/manifest.json'),
    messages: under('messages'),
    variants: under('public/variants'),
    press: under('public/press'),
    cards: under('public/cards'),
    iiif: under('public/iiif'),
    search: under('public/search'),
  }
}

export function readJson(path: string): unknown {
  const text = readText(path)
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Error(`${path} is not JSON. Mend the comma or quote that the parser stopped at.`, { cause })
  }
}

function readText(path: string) {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new Error(
      `${path} cannot be read (${(cause as NodeJS.ErrnoException).code}). Put the file back, or give yourself the right to read it.`,
      { cause },
    )
  }
}

/** The files of a folder whose names do not start with a dot, as `{id, file}` sorted by id. */
export function listStems(folder: string) {
  return readdirSync(folder)
    .filter((file) => !file.startsWith('.'))
    .map((file) => ({ id: parse(file).name, file }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}
