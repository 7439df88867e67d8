import type { ReactNode } from 'react'
import type { Language } from '@/lib/catalogue/captions'
import styles from './Figure.module.css'
import { Picture, type Pictured } from './Picture'

interface Props {
  image: Pictured
  href: string
  title: string
  alt: string
  /** The language of both, where it is not the page's. */
  lang?: Language
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
export function FigureView({
  image,
  href,
  title,
  alt,
  lang,
  date,
  day,
  mark,
  note,
  action,
  first,
  transition,
}: Props) {
  const { width, height } = image.variants.at(-1)!
  return (
    <li className={styles.item} style={{ '--ratio': width / height } as React.CSSProperties}>
      <figure className={styles.figure}>
        <a href={href} className={styles.link}>
          <Picture
            image={image}
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
          {mark}
          {note}
          {action}
        </figcaption>
      </figure>
    </li>
  )
}
