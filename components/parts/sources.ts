import type { Format, Variant } from '@/lib/catalogue/variants'
import { filePath } from '@/lib/site/files'

/** As much of a variant as it takes to show it. */
export type ShownVariant = Pick<Variant, 'width' | 'height' | 'file'> & { format: string }

/** An image's variants of one format, narrowest first. */
export function variantsOf<T extends ShownVariant>({ variants }: { variants: T[] }, format: Format) {
  return variants.filter((variant) => variant.format === format)
}

/**
 * The last of some variants, which lie in order of width.
 * @throws Error if there is none: every image has some of each format as soon as its variants are made.
 */
export function largestOf<T extends ShownVariant>(variants: T[]) {
  const largest = variants.at(-1)
  if (!largest) throw new Error('An image has no variants. Run npm run images, which makes them.')
  return largest
}

/** The public address of a variant. */
export function address({ file }: Pick<ShownVariant, 'file'>) {
  return filePath('variants', file)
}

/** The `srcset` of one format. */
export function srcSet(image: { variants: ShownVariant[] }, format: Format) {
  return variantsOf(image, format)
    .map((variant) => `${address(variant)} ${variant.width}w`)
    .join(', ')
}

/**
 * The widest variant in px that a figure is offered: the widest, all of a laptop's wall, is 1310 px at
 * density 1.5. What is finer the page of the image shows.
 */
export const figureWidth = 1920

/**
 * An image for a place in a page that is never wider than some px of the screen, without the variants that
 * are wider. The JPEGs are two, for a telephone and for a laptop: since 2020 every browser knows WebP.
 * The addresses left out weigh 3.7 of the 24.9 KB that a wall of 48 figures would have (gzip).
 */
export function upTo<T extends { variants: ShownVariant[] }>(widest: number, image: T): T {
  const fitting = image.variants.filter(({ width }) => width <= widest)
  const jpegs = variantsOf(image, 'jpeg')
  const two = [640, 1280].map(
    (most) => jpegs.findLast(({ width }) => width <= Math.min(most, widest)) ?? jpegs[0],
  )
  const variants = fitting.filter((variant) => variant.format !== 'jpeg' || two.includes(variant))
  return variants.length ? { ...image, variants } : image
}

/**
 * The address for a browser that knows neither `srcset` nor AVIF: the widest JPEG of at most 1280 px, wide
 * enough for a laptop and light enough for a slow line, or the narrowest where all are wider.
 */
export function fallbackAddress(image: { variants: ShownVariant[] }) {
  const jpegs = variantsOf(image, 'jpeg')
  return address(jpegs.findLast(({ width }) => width <= 1280) ?? jpegs[0])
}
