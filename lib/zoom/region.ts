/** A rectangle of an image in px of the original, from its upper left corner. */
export interface Region {
  x: number
  y: number
  width: number
  height: number
}

const form =
  /(?:^#?|&)xywh=(?:(pixel|percent):)?(\d+(?:\.\d+)?),(\d+(?:\.\d+)?),(\d+(?:\.\d+)?),(\d+(?:\.\d+)?)(?:&|$)/

/**
 * The detail that the fragment of an address names (W3C Media Fragments URI 1.0, section 4.2.2), in px or in
 * percent, cut to the image; `null` where it names none, or one outside it. A fragment never leaves the
 * browser: whoever fetches the address to show a share card gets the image's own.
 *
 * @example parseRegion('#xywh=percent:50,0,50,100', { width: 80, height: 60 })
 * // { x: 40, y: 0, width: 40, height: 60 }
 */
export function parseRegion(fragment: string, size: { width: number; height: number }): Region | null {
  const match = form.exec(fragment)
  if (!match) return null
  const [x, y, width, height] = match.slice(2).map(Number)
  const [across, down] = match[1] === 'percent' ? [size.width / 100, size.height / 100] : [1, 1]
  return cut({ x: x * across, y: y * down, width: width * across, height: height * down }, size)
}

/**
 * A detail as a fragment, in whole px: the numbers of a IIIF region, too.
 * @example formatRegion({ x: 900.4, y: 600, width: 1800, height: 1200 }) // #xywh=900,600,1800,1200
 */
export function formatRegion({ x, y, width, height }: Region) {
  return `#xywh=${[x, y, Math.max(1, width), Math.max(1, height)].map(Math.round).join()}`
}

/** The part of a region that lies on the image; `null` if none does. */
export function cut({ x, y, width, height }: Region, size: { width: number; height: number }): Region | null {
  const [left, top] = [Math.max(0, x), Math.max(0, y)]
  const [right, bottom] = [Math.min(size.width, x + width), Math.min(size.height, y + height)]
  return right > left && bottom > top ? { x: left, y: top, width: right - left, height: bottom - top } : null
}
