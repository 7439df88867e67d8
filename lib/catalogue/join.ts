import { readCaptions, readComputedCredit, readPlaces } from './captions'
import { readEntries } from './entries'
import { paths } from './files'
import { rightsOf, type Image } from './image'
import { readManifest } from './manifest'

/** Every image of the gallery under `root`, in date order: facts, words of both languages, and the manifest's files. */
export function joinImages(root: string): Image[] {
  const manifest = readManifest(paths(root).manifest)
  const [fr, en] = [readCaptions(root, 'fr'), readCaptions(root, 'en')]
  const [placesFr, placesEn] = [readPlaces(root, 'fr'), readPlaces(root, 'en')]
  const computed = readComputedCredit(root)
  return readEntries(root).entries.map(([id, entry]) => ({
    id,
    ...entry,
    ...manifest[id],
    ...rightsOf(entry, computed),
    words: { fr: fr[id], en: en[id] },
    place: placesFr[id] ? { fr: placesFr[id], en: placesEn[id] } : null,
  }))
}
