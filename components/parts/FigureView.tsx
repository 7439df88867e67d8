import type { ReactNode } from 'react'
import type { Weight } from '@/lib/catalogue/schema'
import type { Language } from '@/lib/i18n/languages'
import { permalink } from '@/lib/site/addresses'
import styles from './FigureView.module.css'
import { Picture, type Pictured } from './Picture'
import { shapeOf, sizesOf, widestOf } from './shape'
import { largestOf, upTo } from './sources'

interface Props {
  image: Pictured & { id: string; weight?: Weight }
  /** The language of the page. */
  locale: Language
  /** What is said of the image on that page, and in which language, where it is not the page's. */
  words: { title: string; alt: string; lang?: Language }
  /** ISO 8601 day, and the same in words. */
  date: string
  day: string
  /** What kind of picture it is, where that needs saying. */
  mark?: ReactNode
  /** What can be done with it. */
  action?: ReactNode
  /** Why it hangs here. */
  note?: ReactNode
  first?: boolean
  transition?: string
}

/**
 * What a figure looks like, all its words given: the wall's figures and a search's answers hang alike. Its
 * one link is named by the title alone and covers the figure, so that a list of links can be read; the
 * picture beside it has its alternative text.
 */
export function FigureView({ image, locale, words, date, day, first, transition, ...caption }: Props) {
  const { title, alt, lang } = words
  const shape = shapeOf(largestOf(image.variants), image.weight)
  return (
    <li className={styles.item} data-shape={shape}>
      <figure className={styles.figure}>
        <Picture
          image={upTo(widestOf(shape), image)}
          alt={alt}
          lang={lang}
          sizes={sizesOf(shape)}
          first={first}
          transition={transition}
          className={styles.picture}
        />
        <figcaption className={styles.caption}>
          <a href={permalink(image.id, locale)} className={styles.title} lang={lang}>
            {title}
          </a>
          <time dateTime={date}>{day}</time>
          {caption.mark}
          {caption.note}
          {caption.action}
        </figcaption>
      </figure>
    </li>
  )
}
