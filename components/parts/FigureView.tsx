import type { ReactNode } from 'react'
import type { Language } from '@/lib/i18n/languages'
import { permalink } from '@/lib/site/addresses'
import styles from './FigureView.module.css'
import { Picture, type Pictured } from './Picture'
import { figureWidth, largestOf, upTo } from './sources'

interface Props {
  image: Pictured & { id: string }
  /** The language of the page. */
  locale: Language
  /** What is said of the image on that page, and in which language, where it is not the page's. */
  words: { title: string; alt: string; lang?: Language }
  /** ISO 8601 day, and the same in words. */
  date: string
  day: string
  /** What kind of picture it is, where that needs saying. */
  mark?: ReactNode
  /** Why a search found it. */
  note?: ReactNode
  /** What can be done with it. */
  action?: ReactNode
  first?: boolean
  transition?: string
}

// 3 in a row from 72rem, 2 from 45rem: what the wall's flex basis comes to, less the gaps.
const sizes = '(min-width: 72rem) 30vw, (min-width: 45rem) 46vw, 92vw'

/** What a figure looks like, all its words given: the wall's figures and a search's answers hang alike. */
export function FigureView({ image, locale, words, date, day, first, transition, ...caption }: Props) {
  const { width, height } = largestOf(image.variants)
  const { title, alt, lang } = words
  return (
    <li className={styles.item} style={{ '--ratio': width / height }}>
      <figure className={styles.figure}>
        <a href={permalink(image.id, locale)} className={styles.link}>
          <Picture
            image={upTo(figureWidth, image)}
            alt={alt}
            lang={lang}
            sizes={sizes}
            first={first}
            transition={transition}
            className={styles.picture}
          />
          <span className={styles.title} lang={lang}>
            {title}
          </span>
        </a>
        <figcaption className={styles.caption}>
          <time dateTime={date}>{day}</time>
          {caption.mark}
          {caption.note}
          {caption.action}
        </figcaption>
      </figure>
    </li>
  )
}
