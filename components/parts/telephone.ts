import { formats, type Variant } from '@/lib/catalogue/variants'
import { variantsOf } from './sources'

/** The most bytes of the first picture of a page on a telephone: 0.3 s of a slow 4G line. */
export const mostBytes = 60_000

/** The widest telephone in px, and its density. */
const widest = { px: 430, density: 3 }

/**
 * How much of the window a picture as wide as it claims on a telephone, in %: one of density 3 is served for
 * one of 2. What is finer the zoom shows, and the heaviest picture weighs 71 KB instead of 113.
 */
const usual = 73

/**
 * The start of the `sizes` of a picture as wide as the window. Where even the usual share asks for an AVIF of
 * more than `mostBytes`, telephones of density 2.5 and more claim so little that the next lighter one does.
 *
 * @example telephoneSizes(image) // (max-width: 45rem) and (min-resolution: 2dppx) 73vw
 */
export function telephoneSizes(image: { variants: Variant[] }) {
  const sizes = `(max-width: 45rem) and (min-resolution: 2dppx) ${usual}vw`
  const variants = variantsOf(image, formats[0])
  const asked = variants.findIndex(({ width }) => width >= pixels(usual))
  const offered = asked < 0 ? variants : variants.slice(0, asked + 1)
  const light = offered.findLast(({ bytes }) => bytes <= mostBytes) ?? offered[0]
  if (light === offered.at(-1)) return sizes
  const share = Math.floor((100 * light.width) / pixels(100))
  return `(max-width: 28rem) and (min-resolution: 2.5dppx) ${share}vw, ${sizes}`
}

/** What a share of the widest telephone, in %, comes to in px of its screen. */
function pixels(share: number) {
  return (widest.px * widest.density * share) / 100
}
