import type { AvifOptions, JpegOptions, WebpOptions } from 'sharp'
import type { Format } from '../../catalogue/variants'

/** How variants are made: widths in px, and the encoder's settings for each format. */
export interface Recipe {
  widths: readonly number[]
  options: { avif: AvifOptions; webp: WebpOptions; jpeg: JpegOptions } & Record<Format, object>
}

/**
 * 320 serves a phone's two-column wall, 2560 a full window at 1440 px and density 1.75; steps of
 * 1.33–2 keep the waste of the next size up under a third.
 *
 * AVIF effort 2: on two 8.6 Mpx originals effort 3 took 1.52 times as long for 8 % fewer bytes, and
 * the default 4 about eight times as long. 4:2:0 is invisible in landscapes and saves 15 % of the
 * time. By Butteraugli's distance (three originals, 960 px wide) AVIF 49, WebP 80 and JPEG 84 are the
 * least qualities that come as near to the picture as the defaults of @11ty/eleventy-img do: `npm run
 * bench -- bytes`. AVIF has one more than it needs.
 */
export const recipe: Recipe = {
  widths: [320, 640, 960, 1280, 1920, 2560],
  options: {
    avif: { quality: 50, effort: 2, chromaSubsampling: '4:2:0' },
    webp: { quality: 80, effort: 4 },
    jpeg: { quality: 84, mozjpeg: true },
  },
}
