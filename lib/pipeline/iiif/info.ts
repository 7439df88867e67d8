import { absolute, iiif, manifestPath } from '../../site/addresses'
import { iiifRights } from './rights'
import { scaleFactors, wholeSizes, type Size } from './pyramid'

/** An image as its service tells of it. */
interface Served {
  id: string
  /** Px. */
  full: Size
  /** The side of a tile, px. */
  tile: number
  /** The address of the statement of its rights, if there is one. */
  statement: string | null
}

/**
 * The `info.json` of an image: what a level 0 server of IIIF Image API 3.0 (section 5) has of it, and where.
 */
export function infoJson({ id, full, tile, statement }: Served) {
  const rights = iiifRights(statement)
  return {
    '@context': 'http://iiif.io/api/image/3/context.json',
    id: absolute(iiif(id)),
    type: 'ImageService3',
    protocol: 'http://iiif.io/api/image',
    profile: 'level0',
    width: full.width,
    height: full.height,
    sizes: wholeSizes(full, tile),
    // Readers of version 2 take a missing height for none, and draw the picture torn.
    tiles: [{ width: tile, height: tile, scaleFactors: scaleFactors(full, tile) }],
    ...(rights && { rights }),
    partOf: [{ id: absolute(manifestPath(id)), type: 'Manifest' }],
  }
}
