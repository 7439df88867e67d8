import { inEach, defaultLanguage, type Language } from '../i18n/languages'
import { sayInEach } from '../i18n/words'
import { isWhole, languagesOf, type Caption, type CaptionPair } from './captions'
import { publishedEntries, type Gallery } from './gallery'
import { miningOf, rightsOf, type AuthoredImage } from './image'
import type { Entry } from './schema'

/**
 * Everything that people wrote of every published image of a gallery, or of those `shown`, in date order.
 * Whoever shows an alt text takes it from here: one that was written for another kind of original than the
 * one that hangs is not true of it, and a generic one stands for it. Of an image whose words exist in one
 * language only, that one stands for the others, marked as such.
 *
 * @throws Error if the words of an image are not complete, which the gate refuses.
 */
export function authoredImages(gallery: Gallery, shown = publishedEntries(gallery)): AuthoredImage[] {
  const computed = sayInEach(gallery.words, (t) => t.Rights.cc0.credit)
  return shown.map(([id, entry]) => ({
    id,
    ...entry,
    ...withMining(rightsOf(entry, computed), entry, gallery),
    words: captionsOf(gallery, id, entry),
    place: placeOf(gallery, id),
    hanging: gallery.hangings[id] ?? { first: id, published: null, updated: null, stamp: null },
  }))
}

/** Rights, with what is said of mining where anything is. */
function withMining(rights: ReturnType<typeof rightsOf>, entry: Entry, { reservations }: Gallery) {
  const mining = miningOf(entry, rights.rights.key, reservations)
  return mining ? { ...rights, mining } : rights
}

/** Whether the alt texts of an image describe the kind of original that hangs. */
export function isAltTrue({ kind, altFor = kind }: Pick<Entry, 'kind' | 'altFor'>) {
  return altFor === kind
}

/** An image's caption in each language, another one's where that does not exist. */
function captionsOf(gallery: Gallery, id: string, entry: Entry): CaptionPair {
  const existing = languagesOf(entry.state)
  return inEach((language) => {
    if (existing.includes(language)) return captionOf(gallery, { id, entry, language })
    const [lang] = existing
    return { ...captionOf(gallery, { id, entry, language: lang }), lang }
  })
}

interface Asked {
  id: string
  entry: Entry
  language: Language
}

function captionOf({ captions, places, words }: Gallery, { id, entry, language }: Asked): Caption {
  const caption = captions[language][id]
  if (!isWhole(caption))
    throw new Error(
      `messages/${language}/captions.json does not have all texts of "${id}". Run npm run check, and write what it names there.`,
    )
  if (isAltTrue(entry)) return caption
  const subject = places[language][id] ?? caption.title
  return { ...caption, alt: words[language].Alt[entry.kind].replace('{subject}', () => subject) }
}

/** The name of an image's place in each language; `null` where none is known. */
function placeOf({ places }: Gallery, id: string) {
  const name = places[defaultLanguage][id]
  return name ? inEach((language) => places[language][id] ?? name) : null
}
