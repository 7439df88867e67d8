import type { Spot } from '../../catalogue/camera'
import type { Frame } from '../../catalogue/points'

/** A card's size in px: Open Graph's usual frame, 1.91:1. */
export const width = 1200
/** See `width`. */
export const height = 630

/** How a picture fills a card: the size it is scaled to, the corner of what is cut out, all in px. */
export interface Crop {
  scaled: Frame
  left: number
  top: number
  /** Where the words stand: at the edge that is farther from what must stay in sight. */
  words: 'above' | 'below'
}

/** How far down a card its subject stands, where the words are below it or above it, at best. */
const level = { below: 0.4, above: 0.75 }
/** A subject that is lower than this would lie in the shade of words at the foot. */
const lowest = 0.45

/**
 * The part of a picture that its card shows: as much as fills it, with the spot that must stay in sight clear
 * of the words.
 */
export function cropOf(picture: Frame, focus: Spot): Crop {
  const scale = Math.max(width / picture.width, height / picture.height)
  const scaled = {
    width: Math.max(width, Math.round(picture.width * scale)),
    height: Math.max(height, Math.round(picture.height * scale)),
  }
  const left = within(focus.x * scaled.width - width / 2, scaled.width - width)
  const y = focus.y * scaled.height
  const topOf = (words: Crop['words']) => within(y - level[words] * height, scaled.height - height)
  const words = y - topOf('below') > lowest * height ? 'above' : 'below'
  return { scaled, left, top: topOf(words), words }
}

function within(value: number, most: number) {
  return Math.round(Math.min(Math.max(value, 0), most))
}
