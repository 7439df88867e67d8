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
 * The address for a browser that knows neither `srcset` nor AVIF: the widest JPEG of at most 1280 px, wide
 * enough for a laptop and light enough for a slow line, or the narrowest where all are wider.
 */
export function fallbackAddress(image: { variants: ShownVariant[] }) {
  const jpegs = variantsOf(image, 'jpeg')
  return address(jpegs.findLast(({ width }) => width <= 1280) ?? jpegs[0])
}
