import { useTranslations } from 'next-intl'
import { formats, mediaTypeOf } from '@/lib/catalogue/variants'
import { kinds } from '@/lib/catalogue/schema'
import { KindMark } from '../parts/KindMark'
import { Spoken } from '../parts/Spoken'
import styles from './Picked.module.css'

const [best] = formats

// As the list of the desk: one in a row on a telephone, else columns of 15 rem at least.
const sizes = '(min-width: 36rem) 24rem, 92vw'

/**
 * One image of a selection, the way to its page, and what removes it or moves it in the list:
 * `picked.client.ts` fills a copy of it for each.
 */
export function Picked() {
  const t = useTranslations('Selection')
  return (
    <li className={styles.item}>
      <a href="" className={styles.link}>
        <picture>
          <source type={mediaTypeOf(best)} sizes={sizes} />
          {/* An address without a picture: the browser fetches nothing for it. */}
          <img src="data:," alt="" loading="lazy" className={styles.picture} />
        </picture>
        <span data-title />
      </a>
      {kinds.map((kind) => (
        <span key={kind} data-kind={kind}>
          <KindMark kind={kind} />
        </span>
      ))}
      <div className={styles.buttons}>
        <button type="button" className="button quiet-button" data-do="remove">
          {t('remove')}
        </button>
        <Move to="earlier" arrow="←" />
        <Move to="later" arrow="→" />
      </div>
    </li>
  )
}

/** A button that moves the image by one place; its word is for the ear, the arrow for the eye. */
function Move({ to, arrow }: { to: 'earlier' | 'later'; arrow: string }) {
  const word = useTranslations('Selection')(to)
  return (
    <button type="button" className="button quiet-button" data-do={to}>
      <span aria-hidden="true" data-arrow={arrow} className={styles.arrow} />
      <Spoken>{word}</Spoken>
    </button>
  )
}
