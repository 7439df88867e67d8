import { preload } from 'react-dom'
import type { Language } from '@/lib/catalogue/captions'
import type { Format, Variant } from '@/lib/catalogue/manifest'

/** As much of a variant as it takes to show it. */
type Shown = Pick<Variant, 'format' | 'width' | 'height' | 'file'>

/** As much of an image as it takes to show it. */
export interface Pictured {
  colour: string
  variants: Shown[]
}

interface Props {
  image: Pictured
  alt: string
  /** The language of the alt text, where it is not the page's. */
  lang?: Language
  /** The `sizes` of the picture's place in the page. */
  sizes: string
  /** Loads before everything else: for the one picture a page opens with. */
  first?: boolean
  /** Name for the view transition between wall and image page; one a page. */
  transition?: string
  className?: string
}

/**
 * The start of the `sizes` of a picture as wide as the window. A telephone of density 2.6 is served for one
 * of 2: what is finer the zoom shows, and the heaviest picture weighs 71 KB instead of 113.
 */
export const telephone = '(max-width: 45rem) and (min-resolution: 2dppx) 73vw'

/** An image in AVIF, WebP and JPEG at every width of the recipe, its box and colour known before it loads. */
export function Picture({ image, alt, lang, sizes, first = false, transition, className }: Props) {
  const largest = variantsOf(image, 'jpeg').at(-1)!
  if (first) {
    // AVIF alone: a browser without it ignores the preload and takes its own source.
    const imageSrcSet = srcSet(image, 'avif')
    preload(address(variantsOf(image, 'avif')[0]), {
      as: 'image',
      type: 'image/avif',
      imageSrcSet,
      imageSizes: sizes,
      fetchPriority: 'high',
    })
  }
  return (
    <picture>
      <source type="image/avif" srcSet={srcSet(image, 'avif')} sizes={sizes} />
      <source type="image/webp" srcSet={srcSet(image, 'webp')} sizes={sizes} />
      <img
        src={address(fallback(image))}
        srcSet={srcSet(image, 'jpeg')}
        sizes={sizes}
        width={largest.width}
        height={largest.height}
        alt={alt}
        lang={lang}
        loading={first ? 'eager' : 'lazy'}
        fetchPriority={first ? 'high' : 'auto'}
        decoding={first ? 'sync' : 'async'}
        className={className}
        style={{ backgroundColor: image.colour, viewTransitionName: transition }}
      />
    </picture>
  )
}

/** The public address of a variant. */
export function address({ file }: Pick<Variant, 'file'>) {
  return `/variants/${file}`
}

/** An image's variants of one format, narrowest first. */
export function variantsOf<T extends Shown>({ variants }: { variants: T[] }, format: Format) {
  return variants.filter((variant) => variant.format === format)
}

/** The `srcset` of one format. */
export function srcSet(image: Pick<Pictured, 'variants'>, format: Format) {
  return variantsOf(image, format)
    .map((variant) => `${address(variant)} ${variant.width}w`)
    .join(', ')
}

// For a browser without srcset or AVIF: wide enough for a laptop, light enough for a slow line.
function fallback(image: Pictured) {
  const jpegs = variantsOf(image, 'jpeg')
  return jpegs.findLast(({ width }) => width <= 1280) ?? jpegs[0]
}
