import { useLocale } from 'next-intl'
import { focusOf } from '@/lib/catalogue/focus'
import type { Image } from '@/lib/catalogue/image'
import { permalink } from '@/lib/site/addresses'
import { CaptionPair } from '../parts/CaptionPair'
import { KindMark } from '../parts/KindMark'
import { Picture } from '../parts/Picture'
import { SelectMark } from '../parts/SelectMark'
import { telephoneSizes } from '../parts/telephone'
import styles from './Opening.module.css'

/** The image that opens the wall, as wide as the window, with its caption in each language beneath it. */
export function Lead({ image }: { image: Image }) {
  const locale = useLocale()
  const { title, alt, lang } = image.words[locale]
  return (
    <figure className={styles.lead}>
      <Picture
        image={image}
        alt={alt}
        lang={lang}
        sizes={`${telephoneSizes(image)}, 100vw`}
        first
        focus={focusOf(image, image.original)}
        transition={`image-${image.id}`}
        className={styles.picture}
      />
      <figcaption className={styles.caption}>
        <p className={styles.name}>
          <a href={permalink(image.id, locale)} lang={lang}>
            {title}
          </a>
          <KindMark kind={image.kind} />
        </p>
        <CaptionPair image={image} titled={false} />
        <SelectMark id={image.id} title={title} />
      </figcaption>
    </figure>
  )
}
