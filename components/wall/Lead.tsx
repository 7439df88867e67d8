import { useLocale } from 'next-intl'
import { focusOf } from '@/lib/catalogue/focus'
import type { Image } from '@/lib/catalogue/image'
import { permalink } from '@/lib/site/addresses'
import { CaptionPair } from '../parts/CaptionPair'
import styles from './Lead.module.css'
import { KindMark } from '../parts/KindMark'
import { Picture } from '../parts/Picture'
import { telephoneSizes } from '../parts/telephone'

/** The image that opens the wall, as wide as the window, with its caption in each language beneath it. */
export function Lead({ image }: { image: Image }) {
  const locale = useLocale()
  const { title, alt, lang } = image.words[locale]
  return (
    <figure className={styles.lead}>
      <a href={permalink(image.id, locale)} className={styles.link}>
        <Picture
          image={image}
          alt={alt}
          lang={lang}
          sizes={`${telephoneSizes(image)}, 100vw`}
          first
          focus={focusOf(image, image.original)}
          className={styles.picture}
        />
      </a>
      <figcaption className={styles.caption}>
        <p className={styles.title}>
          <a href={permalink(image.id, locale)} lang={lang}>
            {title}
          </a>
          <KindMark kind={image.kind} />
        </p>
        <CaptionPair image={image} titled={false} />
      </figcaption>
    </figure>
  )
}
