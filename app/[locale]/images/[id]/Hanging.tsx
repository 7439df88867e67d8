import { Neighbours } from '@/components/image/Neighbours'
import { Stage } from '@/components/image/Stage'
import { CaptionPair } from '@/components/parts/CaptionPair'
import { PressStrip } from '@/components/press/PressStrip'
import { Zoom } from '@/components/zoom/Zoom'
import type { Image } from '@/lib/catalogue/image'
import { passagesOf } from '@/lib/catalogue/sentences'
import type { Language } from '@/lib/i18n/languages'
import type { ModelOf } from '@/lib/pages/routes'
import { metresPerPixel } from '@/lib/zoom/scale'
import styles from './page.module.css'

interface Props {
  image: Image
  /** Where it stands in date order. */
  place: NonNullable<ModelOf<'image'>>['place']
  /** Whether the picture points at something. */
  points: boolean
  /** The languages in which there is a credit, the page's first. */
  languages: Language[]
}

/** The picture as it hangs: with its press strip in the first screen, and under that its captions. */
export function Hanging({ image, place, points, languages }: Props) {
  return (
    <figure className={styles.hanging} aria-labelledby="title">
      <Stage image={image}>
        <Neighbours {...place} />
        <Zoom image={image} metresPerPixel={metresPerPixel(image)} points={points} />
      </Stage>
      <PressStrip image={image} languages={languages} />
      <figcaption className={`page ${styles.captions}`}>
        <CaptionPair image={image} passages={passagesOf(image)} />
      </figcaption>
    </figure>
  )
}
