import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { languages } from '../catalogue/captions'
import { finishChanges, makeChange, type Written } from '../disk/transaction'
import { listStems, readJson } from '../disk/read'
import { paths } from '../catalogue/files'
import { asJson, withValue } from './json'
import { isPublished, readAliases, takenNames } from './names'
import { isId } from './proposals'

const wordFiles = languages.flatMap((language) =>
  ['captions', 'places'].map((name) => `messages/${language}/${name}.json`),
)

/**
 * Gives an image another id: entry, original and words move in one step, and the old id stays as an
 * alias, so that every address in the ledger still answers.
 *
 * @throws Error of two sentences.
 */
export function renameImage(root: string, old: string, id: string) {
  finishChanges(root)
  const original = findParts(root, old)
  if (!isId(id)) throw new Error(`"${id}" cannot be an id. Use small letters, digits and single hyphens.`)
  const owner = takenNames(root).get(id)
  // An image may take back a name that it bore before.
  if (owner !== undefined && !(owner === old && id !== old))
    throw new Error(`The id "${id}" is taken by "${owner}" already. Choose another one.`)
  const aliases = [...readAliases(root, old).filter((alias) => alias !== id), old]
  makeChange(root, {
    write: {
      [`lib/catalogue/entries/${id}.json`]: withValue(
        readFileSync(join(root, entryOf(old)), 'utf8'),
        ['aliases'],
        aliases,
      ),
      [`lib/catalogue/originals/${id}${extname(original)}`]: { from: join(paths(root).originals, original) },
      ...editWords(root, old, (words) => words.map(([key, value]) => [key === old ? id : key, value])),
    },
    remove: [entryOf(old), `lib/catalogue/originals/${original}`],
  })
}

/**
 * Takes an image off the wall: entry, original and words go in one step. Addresses that were
 * published must go on answering: `to` is the image that takes them over as aliases.
 *
 * @throws Error of two sentences.
 */
export function removeImage(root: string, id: string, to?: string) {
  finishChanges(root)
  const original = findParts(root, id)
  if (to !== undefined) findParts(root, to)
  if (to === id) throw new Error(`"${id}" cannot stand for itself. Name another image with --to.`)
  const published = [id, ...readAliases(root, id)].filter((name) => isPublished(root, name))
  if (published.length && to === undefined) {
    throw new Error(
      `"${published[0]}" was published, and its addresses in lib/catalogue/ledger.txt must go on answering. Name the image that they shall lead to with --to.`,
    )
  }
  const heir: Record<string, Written> = {}
  if (to !== undefined && published.length) {
    heir[entryOf(to)] = withValue(
      readFileSync(join(root, entryOf(to)), 'utf8'),
      ['aliases'],
      [...readAliases(root, to), ...published],
    )
  }
  makeChange(root, {
    write: { ...heir, ...editWords(root, id, (words) => words.filter(([key]) => key !== id)) },
    remove: [entryOf(id), `lib/catalogue/originals/${original}`],
  })
  return published
}

function entryOf(id: string) {
  return `lib/catalogue/entries/${id}.json`
}

/** The file name of an image's original; throws if there is no such image. */
function findParts(root: string, id: string) {
  const entry = listStems(paths(root).entries).find((stem) => stem.id === id)
  if (!entry) {
    const owner = takenNames(root).get(id)
    throw new Error(
      `There is no image "${id}". ${owner && owner !== id ? `It is an alias of "${owner}": name that one.` : 'Look into lib/catalogue/entries for its id.'}`,
    )
  }
  const originals = listStems(paths(root).originals).filter((stem) => stem.id === id)
  if (originals.length !== 1)
    throw new Error(
      `lib/catalogue/originals has ${originals.length} files named "${id}". Mend that first: npm run check tells how.`,
    )
  return originals[0].file
}

/** The message files that hold words of an image, edited; the others are not touched. */
function editWords(root: string, id: string, edit: (words: [string, unknown][]) => [string, unknown][]) {
  const files = wordFiles.map(
    (file) => [file, readJson(join(root, file)) as Record<string, unknown>] as const,
  )
  return Object.fromEntries(
    files
      .filter(([, words]) => id in words)
      .map(([file, words]) => [file, asJson(Object.fromEntries(edit(Object.entries(words))))]),
  )
}
