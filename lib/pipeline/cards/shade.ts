import { colours } from '../../site/colours'
import { height, type Crop } from './crop'

/**
 * How much of the ground covers the picture under the words: of white, the lightest there is, 0.66 leaves
 * #606161, on which the ink has a contrast of 5.4:1, where WCAG 2.2 asks for 4.5:1 (1.4.3).
 */
const cover = 0.66
/** The px in which the shade fades away beyond the words, and what it reaches past them undiminished. */
const fade = 150
const beyond = 8

interface Shade {
  /** How far the words reach from their edge of the card, px. */
  depth: number
  words: Crop['words']
}

/** A shade over the words of a card, which fades towards the picture, as SVG. */
export function shade({ depth, words }: Shade) {
  const reach = depth + beyond + fade
  const [y1, y2] = words === 'above' ? [0, reach] : [height, height - reach]
  const stop = (offset: number, opacity: number) =>
    `<stop offset="${offset.toFixed(3)}" stop-color="${colours.ground.dark}" stop-opacity="${opacity}"/>`
  const dark = (depth + beyond) / reach
  // Between the two a straight line would show as an edge.
  const stops = [stop(0, cover), stop(dark, cover), stop((1 + dark) / 2, cover * 0.35), stop(1, 0)]
  return [
    `<linearGradient id="shade" gradientUnits="userSpaceOnUse" x1="0" x2="0" y1="${y1}" y2="${y2}">`,
    ...stops,
    `</linearGradient><rect width="100%" height="${reach}" y="${Math.min(y1, y2)}" fill="url(#shade)"/>`,
  ].join('')
}
