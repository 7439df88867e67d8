import { readdirSync, readFileSync } from 'node:fs'
import { join, parse } from 'node:path'

/** Where the authored and the generated files of a gallery lie, under its root folder. */
export function paths(root: string) {
  return {
    entries: join(root, 'lib/catalogue/entries'),
    originals: join(root, 'lib/catalogue/originals'),
    ledger: join(root, 'lib/catalogue/ledger.txt'),
    manifest: join(root, 'lib/catalogue/manifest.json'),
    messages: join(root, 'messages'),
    variants: join(root, 'public/variants'),
    press: join(root, 'public/press'),
    cards: join(root, 'public/cards'),
    iiif: join(root, 'public/iiif'),
    search: join(root, 'public/search'),
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
    throw new Error(`${path} cannot be read (${(cause as NodeJS.ErrnoException).code}). Put the file back, or give yourself the right to read it.`, { cause })
  }
}

/** The files of a folder whose names do not start with a dot, as `{id, file}` sorted by id. */
export function listStems(folder: string) {
  return readdirSync(folder)
    .filter((file) => !file.startsWith('.'))
    .map((file) => ({ id: parse(file).name, file }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}
