/**
 * The most that one original may ask of the machine that reads it, whatever its file says of itself. 150 Mpx
 * are seven times a Nikon D5's frame, and 450 MB once decoded; 500 MB hold them as TIFF of 8 bits. Beyond
 * `ms`, a decoder is stopped.
 */
export const limits = { pixels: 150_000_000, bytes: 500_000_000, ms: 300_000 }

/**
 * The most px on a side that encoders take: libjpeg 65,500, for the press file has the original's size; WebP
 * 16,383 and AVIF one more, for a variant is at most `widest` px wide.
 */
export const sides = { press: 65_500, variant: 16_383, widest: 2560 }

/** What can be known of a picture before it is decoded. Sizes in bytes and px. */
export interface Head {
  size: number
  width: number
  height: number
  /** Pages of a TIFF, frames of an animation. */
  pages: number
}

/**
 * What is too much about a picture, as the end of a sentence that its name begins, and how to mend it;
 * `undefined` if nothing is.
 */
export function excess({ size, width, height, pages }: Head) {
  if (size > limits.bytes)
    return {
      what: `is ${size} bytes heavy, over the ${limits.bytes} that lib/catalogue/limits.ts allows.`,
      mend: 'Save it smaller.',
    }
  if (width * height > limits.pixels)
    return {
      what: `is ${width}×${height} px, over the ${limits.pixels} px that lib/catalogue/limits.ts allows.`,
      mend: 'Save it smaller.',
    }
  const tall = Math.ceil((height * Math.min(width, sides.widest)) / width)
  if (Math.max(width, height) > sides.press || tall > sides.variant)
    return {
      what: `is ${width}×${height} px, and no side may be over ${sides.press} px, nor a picture ${sides.widest} px wide or less be over ${sides.variant} px high: JPEG and WebP end there.`,
      mend: 'Crop it, or save it smaller.',
    }
  if (pages > 1)
    return {
      what: `holds ${pages} pages or frames, and one image hangs.`,
      mend: 'Save the one to show by itself.',
    }
}
