import { useLocale, useTranslations } from 'next-intl'
import type { Day } from '@/lib/catalogue/timeline'
import { formatMonth } from '@/lib/i18n/format'
import styles from './TimelineScale.module.css'

interface Props {
  days: Day[]
  /** Days from launch to landing, both included. */
  length: number
  months: { date: string; day: number }[]
}

/**
 * The stay to scale: a square for each image and a stroke for each event, at its day. The list beneath says
 * the same in words.
 */
export function TimelineScale({ days, length, months }: Props) {
  const t = useTranslations('Timeline')
  const locale = useLocale()
  const at = (day: number) =>
    ({ '--at': `${Math.round(((day - 0.5) / length) * 10_000) / 100}%` }) as React.CSSProperties
  const images = days.reduce((sum, day) => sum + day.images.length, 0)
  const events = days.reduce((sum, day) => sum + day.events.length, 0)
  return (
    <figure className={styles.scale}>
      <div role="img" aria-label={t('scale', { length, images, events })} className={styles.track}>
        {months.map(({ date, day }) => (
          // A month that the landing cuts short has no room for its name.
          <span key={date} className={styles.month} style={at(day - 0.5)}>
            {day < length - 7 && <span>{formatMonth(date, locale)}</span>}
          </span>
        ))}
        {days.map(({ date, day, events: held, images: taken }) => (
          <span key={date} className={held.length ? styles.event : styles.tick} style={at(day)}>
            {taken.map(({ id }) => (
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
