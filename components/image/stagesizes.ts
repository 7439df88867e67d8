import type { Variant } from '@/lib/catalogue/variants'
import { telephoneSizes } from '../parts/telephone'

/** What stands around the picture in the first screen, at least: `--around` of `Stage.module.css`. */
const aroundRem = 14.25

/**
 * The `sizes` of an image's stage, which never claim less than the picture takes. It is as wide as the
 * window, or as its height allows; which of the two, the shape of the window tells. WebKit takes `min()`,
 * `max()` and `clamp()` for 100vw, so there is none.
 *
 * @example stageSizes(image) // …, (max-height: 30rem) 100vw, (min-width: 48rem) and
 * // (min-aspect-ratio: 113/100) calc((100vh - 14.25rem) * 1.5), 100vw
 */
export function stageSizes(image: { original: { width: number; height: number }; variants: Variant[] }) {
  const ratio = image.original.width / image.original.height
  // Of a window of 800 px the picture has three quarters: at that shape its width and its height bound it.
  const shape = `${Math.round(ratio * 75)}/100`
  const byHeight = `calc((100vh - ${aroundRem}rem) * ${Math.ceil(ratio * 1000) / 1000})`
  return [
    telephoneSizes(image),
    '(max-height: 30rem) 100vw',
    `(min-width: 48rem) and (min-aspect-ratio: ${shape}) ${byHeight}`,
    '100vw',
  ].join(', ')
}
