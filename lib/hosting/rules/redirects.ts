import { addressBook } from '../../catalogue/aliases'
import { languagesOf } from '../../catalogue/captions'
import { publishedEntries, type Gallery } from '../../catalogue/gallery'
import { addressesOf, pressPath } from '../../catalogue/ledger'
import { languageList } from '../../i18n/languages'

/** An address that leads to another for good (308). */
export interface Redirect {
  from: string
  to: string
}

/**
 * Where the addresses of older ids lead: whoever knew an image by one finds it, in the same room. Where its
 * words exist in one language only, the press files of the others lead to that one's.
 */
export function redirectsOf(gallery: Gallery): Redirect[] {
  const missing = missingFiles(gallery)
  const aliases = [...addressBook(gallery)]
    .filter(([, { alias }]) => alias)
    .flatMap(([name, { id }]) => {
      const now = addressesOf(id)
      return addressesOf(name).map((from, index) => ({ from, to: missing.get(now[index]) ?? now[index] }))
    })
  return [...aliases, ...[...missing].map(([from, to]) => ({ from, to }))]
}

/** The press files that there would be if all words existed, and those that stand for them. */
function missingFiles(gallery: Gallery) {
  return new Map(
    publishedEntries(gallery).flatMap(([id, { state }]) => {
      const [only, ...others] = languagesOf(state)
      if (others.length) return []
      const whole = languageList.map((language) => pressPath(id, language))
      const file = pressPath(id, only, [only])
      return whole.filter((name) => name !== file).map((name): [string, string] => [name, file])
    }),
  )
}
