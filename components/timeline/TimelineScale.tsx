import { useLocale, useTranslations } from 'next-intl'
import type { CSSProperties } from 'react'
import type { Day } from '@/lib/catalogue/timeline'
import { formatMonth } from '@/lib/i18n/format'
import styles from './TimelineScale.module.css'

interface Props {
  days: Day[]
  /** Days from launch to landing, both included. */
  length: number
  months: { date: string; day: number }[]
}

/** A month that ends within so many days of the landing has no room for its name. */
const nameDays = 7

/**
 * The stay to scale: a square for each image and a stroke for each event, at its day. The list beneath says
 * the same in words.
 */
export function TimelineScale({ days, length, months }: Props) {
  const t = useTranslations('Timeline')
  const locale = useLocale()
  const images = days.reduce((sum, day) => sum + day.images.length, 0)
  const events = days.reduce((sum, day) => sum + day.events.length, 0)
  return (
    <figure className={styles.scale}>
      <div role="img" aria-label={t('scale', { length, images, events })} className={styles.track}>
        {months.map(({ date, day }) => (
          <span key={date} className={styles.month} style={placed(day - 0.5, length)}>
            {day < length - nameDays && <span>{formatMonth(date, locale)}</span>}
          </span>
        ))}
        {days.map((day) => (
          <span
            key={day.date}
            className={day.events.length ? styles.event : styles.tick}
            style={placed(day.day, length)}
          >
            {day.images.map(({ id }) => (
              <i key={id} />
            ))}
          </span>
        ))}
      </div>
      <figcaption className={styles.key}>
        <span>
          <i className={styles.square} /> {t('image')}
        </span>
        <span>
          <i className={styles.stroke} /> {t('event')}
        </span>
        <span>{t('length', { length })}</span>
      </figcaption>
    </figure>
  )
}

/** Where a day stands on the track: its middle, in percent of the stay. */
function placed(day: number, length: number): CSSProperties {
  return { '--at': `${Math.round(((day - 0.5) / length) * 10_000) / 100}%` }
}
