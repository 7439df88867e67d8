import { inEach, type Each } from '../i18n/languages'
import type { Half } from './captions'
import type { Image } from './image'

const shown = [
  'id',
  'kind',
  'taken',
  'themes',
  'countries',
  'night',
  'place',
  'coordinates',
  'station',
  'footprint',
  'focus',
  'points',
  'reconstruction',
  'original',
  'standIn',
  'variants',
] as const satisfies (keyof Image)[]

/**
 * An image as walls, tables and maps show it among others: without what only its own page tells at length, so
 * that a word which is changed there makes no other page another.
 */
export interface Listed extends Pick<Image, (typeof shown)[number]> {
  words: Each<Pick<Half, 'title' | 'alt' | 'lang'>>
}

const known = new WeakMap<Image, Listed>()

/** An image as lists show it: the same object whenever it is asked for. */
export function listed(image: Image): Listed {
  const value = known.get(image) ?? narrowed(image)
  known.set(image, value)
  return value
}

function narrowed(image: Image): Listed {
  const facts = Object.fromEntries(shown.map((key) => [key, image[key]])) as Pick<
    Image,
    (typeof shown)[number]
  >
  const words = inEach((language) => {
    const { title, alt, lang } = image.words[language]
    return { title, alt, lang }
  })
  return { ...facts, words }
}
