import { useLocale, useTranslations } from 'next-intl'
import type { Image } from '@/lib/catalogue/image'
import { Enlarge } from './Enlarge'
import { address, Picture, variantsOf } from './Picture'
import styles from './Stage.module.css'
import { useSlideshowWords } from './useSlideshowWords'

/** The picture as large as its page allows, on a ground of its own, and a way to the whole window. `number` counts in date order, from 0. */
export function Stage({ image, number }: { image: Image; number: number }) {
  const locale = useLocale()
  const t = useTranslations('Slideshow')
  const ratio = image.original.width / image.original.height
  return (
    <div className={styles.stage} style={{ '--ratio': ratio } as React.CSSProperties}>
      <Enlarge image={number} href={address(variantsOf(image, 'jpeg').at(-1)!)} locale={locale} words={useSlideshowWords()} className={styles.link}>
        <Picture
          image={image}
          alt={image.words[locale].alt}
          // The stage is as high as the window less 7rem of header and neighbours.
          sizes={`min(100vw, calc((100vh - 7rem) * ${ratio}))`}
          first
          transition={`image-${image.id}`}
          className={styles.picture}
        />
        <span className={styles.enlarge}>{t('enlarge')}</span>
      </Enlarge>
    </div>
  )
}
