import type { JpegOptions } from 'sharp'

/** How tiles are made: their side in px, and the encoder's settings for them and for every whole view. */
export interface TileRecipe {
  size: number
  jpeg: JpegOptions
  /** The settings for the whole image at its own size. */
  max: JpegOptions
}

/**
 * 512 px: a quarter of the requests of 256, and still some 40 KB a tile.
 *
 * Quality 85, above the variants' 78, because deep zoom shows single pixels: side by side at twice their
 * size, city lights and coasts could not be told from the original's. Full colour resolution would take 1.6
 * times the bytes for a difference nobody saw, mozjpeg three times as long (1.3 s an image, 0.4 s without)
 * for a tenth fewer bytes.
 *
 * The view at full size is written without coding tables of its own, for which the encoder would hold all of
 * the picture a second time: of 60 megapixels 0.32 GB and 0.18 s instead of 0.66 GB and 0.74 s, for 6 % more
 * bytes.
 */
export const tileRecipe: TileRecipe = {
  size: 512,
  jpeg: { quality: 85 },
  max: { quality: 85, optimiseCoding: false },
}
