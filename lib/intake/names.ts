import { z } from 'zod'
import type { Gallery } from '../catalogue/gallery'
import { idFault } from '../catalogue/ids'
import { idsOf } from '../catalogue/ledger'
import { fold } from '../search/words'
import { entryFile, readAuthored } from './files'

const aliasesSchema = z.object({ aliases: z.array(z.unknown()) })

/**
 * Every name that an image of this gallery bears or once bore, with the id it belongs to: ids,
 * aliases, and what the ledger says was published.
 */
export function takenNames(gallery: Gallery) {
  const { ids, originals, ledger, withdrawn } = gallery
  const own = [...idsOf(ledger), ...ids, ...withdrawn.keys(), ...originals.map(({ id }) => id)]
  const names = new Map(own.map((id) => [id, id]))
  for (const id of ids) {
    for (const alias of aliasesOf(gallery, id)) names.set(alias, id)
  }
  return names
}

/** The aliases of an entry, of one that breaks the schema too. */
export function aliasesOf(gallery: Gallery, id: string): string[] {
  const entry = gallery.entries.get(id)
  if (entry) return entry.aliases
  const written = JSON.parse(readAuthored(gallery, entryFile(id)))
  const { data } = aliasesSchema.safeParse(written)
  return data?.aliases.filter((alias) => typeof alias === 'string') ?? []
}

/** Whether any address of a name was ever published. */
export function isPublished({ ledger }: Gallery, name: string) {
  return idsOf(ledger).includes(name)
}

/** Whether a text may be a new id: one that the gate takes, and short enough for an address to be read. */
export function isId(text: string) {
  return !idFault(text) && text.length <= 80
}

/** The id of a file that brings none: an archive's frame number, or its day and its title. */
export function idFrom(stem: string, date: string | null, title: string | undefined) {
  const name = slug(stem)
  if (/^iss\d+-e-\d+$/.test(name)) return name
  const day = date?.replaceAll('-', '')
  const words = slug(title ?? '') || name || 'image'
  return day ? `${day}-${words}` : words
}

function slug(text: string) {
  const plain = fold(text).replace(/[^a-z0-9]+/g, '-')
  return plain.slice(0, 40).replace(/^-+|-+$/g, '')
}
