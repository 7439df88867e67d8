/** A width and a height in px. */
export interface Size {
  width: number
  height: number
}

/** What a telephone shows of a whole image before it is enlarged, px: maps begin with a tile of this side. */
const smallest = 256

/**
 * The scale factors of an image's tile pyramid: 1, 2, 4 … up to the first at which the whole image fits one
 * tile, and a map on a telephone.
 * @example scaleFactors({ width: 3600, height: 2400 }, 512) // [1, 2, 4, 8, 16]: 3600 / 16 = 225
 */
export function scaleFactors({ width, height }: Size, tile: number) {
  const side = Math.max(width, height)
  const factors = [1]
  for (let factor = 1; Math.ceil(side / factor) > Math.min(tile, smallest); factor *= 2)
    factors.push(factor * 2)
  return factors
}

/**
 * An image's size at a scale factor, rounded up as libvips does and as IIIF Image API 3.0 (section 5.4) says.
 */
export function scaled({ width, height }: Size, factor: number): Size {
  return { width: Math.ceil(width / factor), height: Math.ceil(height / factor) }
}

/** The path of a whole image at a size, under its service. */
export function wholePath({ width, height }: Size) {
  return `full/${width},${height}/0/default.jpg`
}

/**
 * The path of the whole image at a size as the algorithm for tiles (section 5.4, implementation notes) names
 * it, which Leaflet, Allmaps and others follow to the letter; the canonical form is `wholePath`.
 */
export function wholeTilePath(full: Size, { width, height }: Size) {
  return `0,0,${full.width},${full.height}/${width},${height}/0/default.jpg`
}

/**
 * The sizes at which the whole image can be had, narrowest first: every level of its pyramid but the first.
 * Pictures of other widths have addresses of their own (`/pictures`), and would be here a second time.
 */
export function wholeSizes(full: Size, tile: number): Size[] {
  const [, ...smaller] = scaleFactors(full, tile)
  return smaller.map((factor) => scaled(full, factor)).reverse()
}

/** The path of the whole image at its own size, which every server must answer. */
export const maxPath = 'full/max/0/default.jpg'

/**
 * Every path that an `info.json` promises by its `tiles`, `scaleFactors` and `sizes`, in canonical form
 * (IIIF Image API 3.0, section 4.7): a region that is the whole image is `full`, a size that is its own is
 * `max`. A tile that is the whole image has its other names too: OpenLayers and Leaflet ask for those.
 */
export function impliedPaths(full: Size, tile: number) {
  const tiles = scaleFactors(full, tile).flatMap((factor) => tilePaths(full, tile * factor, factor))
  return [...new Set([maxPath, ...wholeSizes(full, tile).map(wholePath), ...tiles])]
}

function tilePaths({ width, height }: Size, side: number, factor: number) {
  return steps(height, side).flatMap((y) =>
    steps(width, side).flatMap((x) => {
      const region = {
        width: Math.min(side, width - x),
        height: Math.min(side, height - y),
      }
      const size = scaled(region, factor)
      const isWhole = region.width === width && region.height === height
      const whole = [wholePath(size), wholeTilePath(region, size)]
      if (isWhole) return factor === 1 ? [maxPath, ...whole] : whole
      return `${x},${y},${region.width},${region.height}/${size.width},${size.height}/0/default.jpg`
    }),
  )
}

function steps(length: number, side: number) {
  const count = Math.ceil(length / side)
  return Array.from({ length: count }, (_, index) => index * side)
}
