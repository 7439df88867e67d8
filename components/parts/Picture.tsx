import { createElement } from 'react'
import { preload } from 'react-dom'
import type { Spot } from '@/lib/catalogue/camera'
import { formats, mediaTypeOf, offeredFormats, type Format } from '@/lib/catalogue/variants'
import type { Language } from '@/lib/i18n/languages'
import { address, fallbackAddress, largestOf, srcSet, variantsOf, type ShownVariant } from './sources'
import { standInStyle } from './standin'

/** As much of an image as it takes to show it. */
export interface Pictured {
  standIn: string
  variants: ShownVariant[]
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
  /** The spot that stays in sight where the stylesheet crops the picture. */
  focus?: Spot
  /** Name for the view transition between wall and image page; one a page. */
  transition?: string
  className?: string
}

/** An image in every format at every width of the recipe, its box and colours known before it loads. */
export function Picture(props: Props) {
  const { image, alt, lang, sizes, first = false, transition, focus, className } = props
  const { width, height } = largestOf(variantsOf(image, 'jpeg'))
  if (first) preloadBest(image, sizes)
  const source = (format: Format) =>
    createElement('source', { type: mediaTypeOf(format), srcSet: srcSet(image, format), sizes })
  // Children of their own, not a list of them, which would want keys and write these into every page.
  return createElement(
    'picture',
    null,
    ...offeredFormats.map(source),
    <img
      src={fallbackAddress(image)}
      srcSet={srcSet(image, 'jpeg')}
      sizes={sizes}
      width={width}
      height={height}
      alt={alt}
      lang={lang}
      loading={first ? 'eager' : 'lazy'}
      fetchPriority={first ? 'high' : 'auto'}
      decoding={first ? 'sync' : 'async'}
      className={className}
      style={{
        ...standInStyle(image.standIn),
        viewTransitionName: transition,
        objectPosition: focus && positionOf(focus),
      }}
    />,
  )
}

/** A spot as the place in a box and in a picture that lie on each other. */
function positionOf({ x, y }: Spot) {
  return `${Math.round(x * 100)}% ${Math.round(y * 100)}%`
}

/** Begins to load the best format alone: whoever lacks it ignores the preload and takes another source. */
function preloadBest(image: Pictured, sizes: string) {
  const [best] = formats
  preload(address(variantsOf(image, best)[0]), {
    as: 'image',
    type: mediaTypeOf(best),
    imageSrcSet: srcSet(image, best),
    imageSizes: sizes,
    fetchPriority: 'high',
  })
}
