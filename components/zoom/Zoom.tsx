import { useLocale, useTranslations } from 'next-intl'
import type { Image } from '@/lib/catalogue/image'
import { iiif } from '@/lib/site/addresses'
import { PointsSwitch } from '../image/PointsSwitch'
import { Spoken } from '../parts/Spoken'
import { address, largestOf, variantsOf } from '../parts/sources'
import styles from './Zoom.module.css'
import { ZoomDialog } from './ZoomDialog'

interface Props {
  image: Image
  metresPerPixel: number | null
  /** Whether the picture points at something. */
  points: boolean
}

/**
 * The way to an image's single pixels: a viewer where there is JavaScript (`zoom.client.ts`), the largest
 * variant where there is none.
 */
export function Zoom({ image, metresPerPixel, points }: Props) {
  const t = useTranslations('Zoom')
  const { title } = image.words[useLocale()]
  return (
    <div className={styles.zoom} data-island="zoom" data-service={iiif(image.id)}>
      <a href={address(largestOf(variantsOf(image, 'jpeg')))} className={styles.button} data-do="zoom">
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" className={styles.icon}>
          <path d="M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5 21 21M10.5 7.5v6M7.5 10.5h6" />
        </svg>
        <Spoken onTelephone>{t('open')}</Spoken>
      </a>
      {points && <PointsSwitch className={styles.button} />}
      <template>
        <ZoomDialog label={t('label', { title })} metresPerPixel={metresPerPixel} />
      </template>
    </div>
  )
}
