import { absolute, iiif } from '../../site/addresses'
import { scaleFactors, type Size } from './pyramid'

/**
 * The `info.json` of an image: what a level 0 server of IIIF Image API 3.0 (section 5) has of it, and where.
 */
export function infoJson({ id, full, sizes, tile }: { id: string; full: Size; sizes: Size[]; tile: number }) {
  return {
    '@context': 'http://iiif.io/api/image/3/context.json',
    id: absolute(iiif(id)),
    type: 'ImageService3',
    protocol: 'http://iiif.io/api/image',
    profile: 'level0',
    width: full.width,
    height: full.height,
    sizes,
    tiles: [{ width: tile, scaleFactors: scaleFactors(full, tile) }],
  }
}
