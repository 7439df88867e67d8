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
  const [, unit, ...numbers] = match
  const [x, y, width, height] = numbers.map(Number)
  if (unit !== 'percent') return cut({ x, y, width, height }, size)
  const across = size.width / 100
  const down = size.height / 100
  return cut(
    {
      x: x * across,
      y: y * down,
      width: width * across,
      height: height * down,
    },
    size,
  )
}

/**
 * A detail as a fragment, in whole px: the numbers of a IIIF region, too.
 * @example formatRegion({ x: 900.4, y: 600, width: 1800, height: 1200 }) // #xywh=900,600,1800,1200
 */
export function formatRegion({ x, y, width, height }: Region) {
  const numbers = [x, y, Math.max(1, width), Math.max(1, height)]
  return `#xywh=${numbers.map(Math.round).join()}`
}

/**
 * What lies about a spot, in percent of the image: a quarter of it each way, less where the edge cuts it.
 * @example regionAround({ x: 50, y: 100 }, { width: 80, height: 60 }) // { x: 30, y: 52.5, width: 20, … }
 */
export function regionAround({ x, y }: { x: number; y: number }, size: { width: number; height: number }) {
  const [width, height] = [size.width / 4, size.height / 4]
  const left = (x / 100) * size.width - width / 2
  const top = (y / 100) * size.height - height / 2
  return cut({ x: left, y: top, width, height }, size) ?? { x: 0, y: 0, ...size }
}

/** The part of a region that lies on the image; `null` if none does. */
export function cut({ x, y, width, height }: Region, size: { width: number; height: number }): Region | null {
  const left = Math.max(0, x)
  const top = Math.max(0, y)
  const right = Math.min(size.width, x + width)
  const bottom = Math.min(size.height, y + height)
  if (right <= left || bottom <= top) return null
  return {
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
  }
}
