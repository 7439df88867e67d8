import { readCaptions, readComputedCredit, readPlaces } from './captions'
import { readEntries } from './entries'
import { rightsOf, type AuthoredImage } from './image'

/** Everything that people wrote of every image under `root`, in date order. Its words are complete once the gate has passed. */
export function readAuthored(root: string): AuthoredImage[] {
  const computed = readComputedCredit(root)
  const [fr, en] = [readCaptions(root, 'fr'), readCaptions(root, 'en')]
  const [placesFr, placesEn] = [readPlaces(root, 'fr'), readPlaces(root, 'en')]
  return readEntries(root).entries.map(([id, entry]) => ({
    id,
    ...entry,
    ...rightsOf(entry, computed),
    words: { fr: fr[id], en: en[id] },
    place: placesFr[id] ? { fr: placesFr[id], en: placesEn[id] } : null,
  }))
}
