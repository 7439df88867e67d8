import { useLocale, useTranslations } from 'next-intl'
import { focusOf } from '@/lib/catalogue/focus'
import type { Listed } from '@/lib/catalogue/listed'
import type { Day } from '@/lib/catalogue/timeline'
import { formatDate } from '@/lib/i18n/format'
import { permalink } from '@/lib/site/addresses'
import { KindMark } from '../parts/KindMark'
import { Picture } from '../parts/Picture'
import { upTo } from '../parts/sources'
import styles from './TimelineDay.module.css'

/** How many pictures a day shows; the wall shows the others. */
const limit = 4

/**
 * One day of the stay: its number, its events and its images. The days since the last one are the space above
 * it.
 */
export function TimelineDay({ day: { date, day, since, events, images } }: { day: Day }) {
  const t = useTranslations('Timeline')
  const names = useTranslations('Mission')
  const locale = useLocale()
  return (
    <li className={styles.day} style={{ '--since': since }}>
      <h3 className={styles.date}>
        <time dateTime={date}>{formatDate(date, locale)}</time>{' '}
        <span className="quiet">{t('day', { day })}</span>
      </h3>
      <div>
        {events.map(({ key }) => (
          <p key={key} className={styles.event}>
            {names(`events.${key}`)}
          </p>
        ))}
        {images.length > 0 && (
          <ul className={styles.images}>
            {images.slice(0, limit).map((image) => (
              <DayImage key={image.id} image={image} />
            ))}
          </ul>
        )}
        {images.length > limit && (
          <p>
            <a href={`/${locale}?q=${date}#search`}>{t('more', { count: images.length - limit })}</a>
          </p>
        )}
      </div>
    </li>
  )
}

function DayImage({ image }: { image: Listed }) {
  const facts = useTranslations('Facts')
  const locale = useLocale()
  const { title, lang } = image.words[locale]
  return (
    <li>
      <a href={permalink(image.id, locale)} className={styles.link}>
        <Picture
          image={upTo(640, image)}
          alt=""
          sizes="(min-width: 30rem) 15rem, 45vw"
          focus={focusOf(image, image.original)}
          className={styles.picture}
        />
        <span>
          <span className={styles.title} lang={lang}>
            {title}
          </span>
          {image.taken.basis === 'posted' && <span className={styles.note}>{facts('posted')}</span>}
          <span className={styles.note}>
            <KindMark kind={image.kind} />
          </span>
        </span>
      </a>
    </li>
  )
}
