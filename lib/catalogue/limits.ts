/**
 * The most that one original may ask of the machine that reads it, whatever its file says of itself. 150 Mpx
 * are seven times a Nikon D5's frame, and 450 MB once decoded; 500 MB hold them as TIFF of 8 bits. Beyond
 * `ms`, a decoder is stopped.
 */
export const limits = { pixels: 150_000_000, bytes: 500_000_000, ms: 300_000 }

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
  if (pages > 1)
    return {
      what: `holds ${pages} pages or frames, and one image hangs.`,
      mend: 'Save the one to show by itself.',
    }
}
