import { inEach, type Each } from '../i18n/languages'
import type { Half } from './captions'
import type { Image } from './image'

/** What of an image is told at length on its own page alone, or follows from what is told there. */
const told = ['words', 'press', 'cards', 'hanging', 'pointWords'] as const

/**
 * An image as walls, maps and lists show it among others: without what only its own page tells at length, so
 * that a word which is changed there makes no other page another.
 */
export interface Listed extends Omit<Image, (typeof told)[number]> {
  words: Each<Omit<Half, 'caption'>>
}

const known = new WeakMap<Image, Listed>()

/** An image as lists show it: the same object whenever it is asked for. */
export function listed(image: Image): Listed {
  const value = known.get(image) ?? narrowed(image)
  known.set(image, value)
  return value
}

const toldApart = new Set<string>(told)

function narrowed(image: Image): Listed {
  const words = inEach((language) => without(image.words[language], new Set(['caption'])))
  return { ...without(image, toldApart), words } as Listed
}

function without(value: object, keys: ReadonlySet<string>) {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.has(key)))
}
