import { useLocale } from 'next-intl'
import type { Image } from '@/lib/catalogue/image'
import { formatDate } from '@/lib/i18n/format'
import { permalink } from '@/lib/site'
import styles from './Figure.module.css'
import { KindMark } from './KindMark'
import { Picture } from './Picture'
import { SelectButton } from './SelectButton'

interface Props {
  image: Image
  first?: boolean
}

// 3 in a row from 72rem, 2 from 45rem: what the wall's flex basis comes to, less the gaps.
const sizes = '(min-width: 72rem) 30vw, (min-width: 45rem) 46vw, 92vw'

/** One image on the wall: its picture, and beneath it title, date and kind. */
export function Figure({ image, first }: Props) {
  const locale = useLocale()
  const { title, alt } = image.words[locale]
  const ratio = image.original.width / image.original.height
  return (
    <li className={styles.item} style={{ '--ratio': ratio } as React.CSSProperties}>
      <figure className={styles.figure}>
        <a href={permalink(image.id, locale)} className={styles.link}>
          <Picture image={image} alt={alt} sizes={sizes} first={first} transition={`image-${image.id}`} className={styles.picture} />
          <span className={styles.title}>{title}</span>
        </a>
        <figcaption className={styles.caption}>
          <time dateTime={image.taken.date}>{formatDate(image.taken.date, locale)}</time>
          <KindMark kind={image.kind} />
          <SelectButton id={image.id} title={title} />
        </figcaption>
      </figure>
    </li>
  )
}
