/** The formats every variant is made in, best first; the last is for whoever shows none of the others. */
export const formats = ['avif', 'webp', 'jpeg'] as const
/** A format of a variant. */
export type Format = (typeof formats)[number]

/** The ending of a format's files, and its name after `image/`, which is the encoder's too. */
export const formatFacts = {
  avif: { ending: 'avif', subtype: 'avif' },
  webp: { ending: 'webp', subtype: 'webp' },
  jpeg: { ending: 'jpg', subtype: 'jpeg' },
} as const satisfies Record<Format, { ending: string; subtype: string }>

/** The media type of a format. @example mediaTypeOf('jpeg') // image/jpeg */
export function mediaTypeOf(format: Format) {
  return `image/${formatFacts[format].subtype}`
}

/** The formats that not everybody shows, best first: a page offers them before the JPEG. */
export const offeredFormats: Format[] = formats.filter((format) => format !== 'jpeg')

/** A generated file of one width and format. Sizes in px and bytes, as sharp returned them. */
export interface Variant {
  format: Format
  width: number
  height: number
  bytes: number
  sha256: string
  /** File name inside `public/variants`. */
  file: string
}

/**
 * The widest JPEG of at most a width in px, or the smallest where all are wider.
 *
 * @throws Error if there is none.
 */
export function widestJpeg(variants: Variant[], limit: number) {
  const fits = ({ format, width }: Variant) => format === 'jpeg' && width <= limit
  return variants.findLast(fits) ?? smallestJpeg(variants)
}

/**
 * The JPEG that a screen of ordinary width is given where nothing can choose: the widest of at most 1280 px.
 *
 * @throws Error if there is none: every image has one as soon as its variants are made.
 */
export function screenJpeg(variants: Variant[]) {
  const found = variants.findLast(({ format, width }) => format === 'jpeg' && width <= 1280)
  if (!found)
    throw new Error(
      `No JPEG of at most 1280 px among ${variants.length} variants. Run npm run images, which makes one of every image.`,
    )
  return found
}

/**
 * The smallest JPEG, for lists and previews: variants are in order of width.
 *
 * @throws Error if there is none.
 */
export function smallestJpeg(variants: Variant[]) {
  const found = variants.find(({ format }) => format === 'jpeg')
  if (!found)
    throw new Error(`No JPEG among ${variants.length} variants. Run npm run images, which makes them.`)
  return found
}
