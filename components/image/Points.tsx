import { useLocale, useTranslations } from 'next-intl'
import type { Point } from '@/lib/catalogue/points'
import { Section } from '../parts/Section'
import styles from './Points.module.css'

/**
 * What the picture points at, as a list from left to right with words for where each is; each has an address,
 * `#point=<key>`. `points.client.ts` makes marks on the picture of it.
 */
export function Points({ points, heading }: { points: Point[]; heading: string }) {
  const t = useTranslations('Points')
  const locale = useLocale()
  if (!points.length) return null
  return (
    <Section id="points" heading={heading} className={styles.points}>
      <ul data-island="points" data-mark={styles.mark} className={styles.list}>
        {points.map(({ key, x, y, rank, words }) => {
          const { name, note } = words[locale]
          return (
            <li key={key} id={`point=${key}`} data-at={`${percent(x)} ${percent(y)}`} data-rank={rank}>
              <a href={`#point=${key}`}>{name}</a>
              {`, ${t(whereOf(x, y))}.${note ? ` ${note}` : ''}`}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

/** In the frame's percent, to a thousandth of it. */
function percent(fraction: number) {
  return Math.round(fraction * 1000) / 10
}

const across = ['left', 'middle', 'right'] as const
const down = ['top', 'middle', 'bottom'] as const

/** Which of nine fields of the frame a spot is in; the middle ones take a fifth. */
function whereOf(x: number, y: number) {
  const third = (fraction: number) => (fraction < 0.4 ? 0 : fraction > 0.6 ? 2 : 1)
  return `${down[third(y)]}-${across[third(x)]}` as const
}
