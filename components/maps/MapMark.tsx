import type { Point } from '@/lib/maps/path'
import styles from './MapMark.module.css'

interface Props {
  /** The letter of a region or the number of an image. */
  sign: string | number
  /** Where the mark stands, in the units of a map `width` wide. */
  at: Point
  width: number
  /** Where it stands instead on a map wider than a phone. */
  wide?: Point
}

/**
 * A link's mark on the map and, before its words, the same sign once more. The words are its name: the sign
 * is for the eye.
 */
export function MapMark({ sign, at, wide, width }: Props) {
  const share = (value: number) => `${Math.round((value / width) * 10_000) / 100}%`
  const style = {
    '--x': share(at[0]),
    '--y': share(at[1]),
    ...(wide && { '--wide-x': share(wide[0]), '--wide-y': share(wide[1]) }),
  } as React.CSSProperties
  return (
    <>
      <span aria-hidden="true" className={styles.mark} style={style}>
        {sign}
      </span>
      <span aria-hidden="true" className={styles.sign}>
        {sign}
      </span>
    </>
  )
}

/** The short lines from places to their marks, as an SVG path. */
export function leaders(places: Point[], marks: Point[]) {
  return places.map(([x, y], index) => `M${x} ${y}L${marks[index].join(' ')}`).join('')
}
