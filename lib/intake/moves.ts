import { extname, join } from 'node:path'
import type { Gallery } from '../catalogue/gallery'
import { withdrawnSchema, type Withdrawn } from '../catalogue/schema'
import { makeChange, type FileContent } from '../disk/transaction'
import { languageList } from '../i18n/languages'
import { entryFile, originalFile, readAuthored, wordFile, wordFiles } from './files'
import { asJson, withValue } from './json'
import { aliasesOf, isId, isPublished, takenNames } from './names'

/**
 * Gives an image another id: entry, original and words move in one step, and the old id stays as an
 * alias, so that every address in the ledger still answers.
 *
 * @throws Error of two sentences.
 */
export function renameImage(gallery: Gallery, old: string, id: string) {
  const original = findOriginal(gallery, old)
  checkNewId(gallery, old, id)
  const others = aliasesOf(gallery, old).filter((alias) => alias !== id)
  const renamed = originalFile(id + extname(original))
  makeChange(gallery.root, {
    write: {
      [entryFile(id)]: withAliases(gallery, old, [...others, old]),
      [renamed]: { from: join(gallery.root, originalFile(original)) },
      ...editWords(gallery, old, (words) => words.map(([key, value]) => [key === old ? id : key, value])),
    },
    remove: [entryFile(old), originalFile(original)],
  })
}

/**
 * Takes an image off the wall: entry, original and words go in one step. Addresses that were
 * published must go on answering: `to` is the image that takes them over as aliases. Returns them.
 *
 * @throws Error of two sentences.
 */
export function removeImage(gallery: Gallery, id: string, to?: string) {
  const original = findOriginal(gallery, id)
  if (to !== undefined) findOriginal(gallery, to)
  if (to === id) throw new Error(`"${id}" cannot stand for itself. Name another image with --to.`)
  const names = [id, ...aliasesOf(gallery, id)]
  const published = names.filter((name) => isPublished(gallery, name))
  if (published.length && to === undefined)
    throw new Error(
      `"${published[0]}" was published, and its addresses in lib/catalogue/ledger.txt must go on answering, or say with --withdraw why they do not. Name the image that they shall lead to with --to.`,
    )
  const heir: Record<string, FileContent> = {}
  if (to !== undefined && published.length) {
    const aliases = [...aliasesOf(gallery, to), ...published]
    heir[entryFile(to)] = withAliases(gallery, to, aliases)
  }
  const words = editWords(gallery, id, (all) => all.filter(([key]) => key !== id))
  makeChange(gallery.root, {
    write: { ...heir, ...words },
    remove: [entryFile(id), originalFile(original)],
  })
  return published
}

/** Why an image is withdrawn, in each language, since which day, and whom to ask. */
export type Withdrawal = Pick<Withdrawn, 'since' | 'why' | 'ask'>

/**
 * Withdraws an image that was published: original and words go, and what stands in the entry's place says
 * since when and why, at every address that the image ever had; all of it in one step.
 *
 * @throws Error of two sentences.
 */
export function withdrawImage(gallery: Gallery, id: string, withdrawal: Withdrawal) {
  const original = findOriginal(gallery, id)
  if (!isPublished(gallery, id))
    throw new Error(
      `"${id}" was never published, so that nobody need be told of it. Leave --withdraw away, and it is removed without a trace.`,
    )
  const tombstone = { state: 'withdrawn', ...withdrawal, aliases: aliasesOf(gallery, id) }
  makeChange(gallery.root, {
    write: {
      [entryFile(id)]: asJson(withdrawnSchema.parse(tombstone)),
      ...editWords(gallery, id, (all) => all.filter(([key]) => key !== id)),
    },
    remove: [originalFile(original)],
  })
}

function checkNewId(gallery: Gallery, old: string, id: string) {
  if (!isId(id)) throw new Error(`"${id}" cannot be an id. Use small letters, digits and single hyphens.`)
  const owner = takenNames(gallery).get(id)
  // An image may take back a name that it bore before.
  const isOwn = owner === old && id !== old
  if (owner !== undefined && !isOwn)
    throw new Error(`The id "${id}" is taken by "${owner}" already. Choose another one.`)
}

/** The file name of an image's original; throws unless there is an image, with one original. */
function findOriginal(gallery: Gallery, id: string) {
  if (!gallery.ids.includes(id)) throw unknown(gallery, id)
  const originals = gallery.originals.filter((stem) => stem.id === id)
  if (originals.length !== 1)
    throw new Error(
      `lib/catalogue/originals has ${originals.length} files named "${id}". Mend that first: npm run check tells how.`,
    )
  return originals[0].file
}

function unknown(gallery: Gallery, id: string) {
  const gone = gallery.withdrawn.get(id)
  if (gone) return new Error(`"${id}" was withdrawn on ${gone.since}. Name an image that hangs.`)
  const owner = takenNames(gallery).get(id)
  const mend =
    owner && owner !== id
      ? `It is an alias of "${owner}": name that one.`
      : 'Look into lib/catalogue/entries for its id.'
  return new Error(`There is no image "${id}". ${mend}`)
}

function withAliases(gallery: Gallery, id: string, aliases: string[]) {
  return withValue(readAuthored(gallery, entryFile(id)), ['aliases'], aliases)
}

type Edit = (words: [id: string, value: unknown][]) => [id: string, value: unknown][]

/** The message files that hold words of an image, edited; the others are not touched. */
function editWords(gallery: Gallery, id: string, edit: Edit) {
  const files: Record<string, string> = {}
  for (const language of languageList) {
    for (const name of wordFiles) {
      const words = gallery[name][language]
      if (!(id in words)) continue
      const edited = edit(Object.entries(words))
      files[wordFile(language, name)] = asJson(Object.fromEntries(edited))
    }
  }
  return files
}
