import {
  languagesOf,
  readCaptions,
  readComputedCredit,
  readGenericAlts,
  readPlaces,
  type Half,
  type Language,
} from './captions'
import { readPublished } from './entries'
import { rightsOf, type AuthoredImage } from './image'
import type { Entry } from './schema'

/**
 * Everything that people wrote of every published image under `root`, in date order. Its words are complete
 * once the gate has passed. Whoever shows an alt text takes it from here: one that was written for
 * another kind of original than the one that hangs is not true of it, and a generic one stands for it.
 * Of an image whose words exist in one language only, that one stands for the other, marked as such.
 */
export function readAuthored(root: string): AuthoredImage[] {
  const computed = readComputedCredit(root)
  const captions = { fr: readCaptions(root, 'fr'), en: readCaptions(root, 'en') }
  const places = { fr: readPlaces(root, 'fr'), en: readPlaces(root, 'en') }
  const generic = readGenericAlts(root)
  const wordsOf = (id: string, entry: Entry, language: Language): Half => {
    const lang = languagesOf(entry.state)[0]
    if (entry.state && lang !== language) return { ...wordsOf(id, entry, lang), lang }
    const words = captions[language][id]
    if (isAltTrue(entry)) return words
    return {
      ...words,
      alt: generic[language][entry.kind].replace('{subject}', () => places[language][id] ?? words.title),
    }
  }
  return readPublished(root).map(([id, entry]) => ({
    id,
    ...entry,
    ...rightsOf(entry, computed),
    words: { fr: wordsOf(id, entry, 'fr'), en: wordsOf(id, entry, 'en') },
    place: places.fr[id] ? { fr: places.fr[id], en: places.en[id] } : null,
  }))
}

/** Whether the alt texts of an image describe the kind of original that hangs. */
export function isAltTrue({ kind, altFor = kind }: Pick<Entry, 'kind' | 'altFor'>) {
  return altFor === kind
}
