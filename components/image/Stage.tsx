import { useLocale } from 'next-intl'
import type { Image } from '@/lib/catalogue/image'
import { Picture } from '../parts/Picture'
import { telephoneSizes } from '../parts/telephone'
import styles from './Stage.module.css'

/** The picture as large as the window allows, on a ground of its own. */
export function Stage({ image }: { image: Image }) {
  const locale = useLocale()
  const ratio = image.original.width / image.original.height
  return (
    <div className={styles.stage} style={{ '--ratio': ratio }}>
      <div className={styles.frame} data-picture>
        <Picture
          image={image}
          alt={image.words[locale].alt}
          lang={image.words[locale].lang}
          // The stage is as high as the window less 7rem of header and neighbours.
          sizes={`${telephoneSizes(image)}, min(100vw, calc((100vh - 7rem) * ${ratio}))`}
          first
          transition={`image-${image.id}`}
          className={styles.picture}
        />
      </div>
    </div>
  )
}
