import type { CSSProperties, ReactNode } from 'react'
import type { Language } from '@/lib/i18n/languages'
import type { Point } from '@/lib/maps/path'
import styles from './MapLink.module.css'

interface Props {
  href: string
  /** The letter of a region or the number of an image. */
  sign: string | number
  /** Where the mark stands, in the units of a map `width` wide. */
  at: Point
  width: number
  /** Where it stands instead on a map wider than a phone. */
  wide?: Point
  /** What the mark says to whoever points at it, and in which language, where it is not the page's. */
  name: string
  lang?: Language
  /** The address of the picture that it shows with it. */
  picture?: string
  /** The link's name: the sign is for the eye. */
  children: ReactNode
}

/**
 * A link that is both a mark on the map and, beneath the map, the same sign with the words it stands for.
 * While it is pointed at or has the focus, a card at the mark shows its name and picture, which is not
 * fetched before.
 */
export function MapLink({ href, sign, at, wide, width, children, ...card }: Props) {
  return (
    <a href={href} className={styles.link}>
      <span aria-hidden="true" className={styles.mark} style={placed(width, at, wide)} data-mark>
        {sign}
        <Card {...card} />
      </span>
      <span aria-hidden="true" className={styles.sign}>
        {sign}
      </span>
      {children}
    </a>
  )
}

function Card({ name, lang, picture }: Pick<Props, 'name' | 'lang' | 'picture'>) {
  return (
    <span className={styles.card} lang={lang}>
      {picture && <img src={picture} alt="" loading="lazy" className={styles.picture} />}
      {name}
    </span>
  )
}

/** A place in percent of the map's width, down as well: a margin's percentages are of the width too. */
function placed(width: number, [x, y]: Point, wide?: Point): CSSProperties {
  const percent = (value: number) => `${Math.round((value / width) * 10_000) / 100}%`
  return {
    '--x': percent(x),
    '--y': percent(y),
    ...(wide && { '--wide-x': percent(wide[0]), '--wide-y': percent(wide[1]) }),
  }
}
