import { useLocale, useTranslations } from 'next-intl'
import type { Day, Timeline as TimelineOf } from '@/lib/catalogue/timeline'
import { formatDate } from '@/lib/i18n/format'
import { Term, Terms } from '../parts/Terms'
import styles from './Timeline.module.css'
import { TimelineDay } from './TimelineDay'
import { TimelineScale } from './TimelineScale'

/** The stay in space to scale, then day by day with its images, between what came before and after. */
export function Timeline({ timeline: { before, during, after, length, months } }: { timeline: TimelineOf }) {
  const t = useTranslations('Timeline')
  return (
    <>
      <TimelineScale days={during} length={length} months={months} />
      <Aside name={t('before')} days={before} />
      <ol className={styles.days}>
        {during.map((day) => (
          <TimelineDay key={day.date} day={day} />
        ))}
      </ol>
      <Aside name={t('after')} days={after} />
    </>
  )
}

/** Days outside the stay, told apart from it: no proportion holds for them. */
function Aside({ name, days }: { name: string; days: Day[] }) {
  const t = useTranslations('Mission')
  const locale = useLocale()
  if (!days.length) return null
  return (
    <section className="section prose">
      <h3>{name}</h3>
      <Terms>
        {days.map(({ date, events }) => (
          <Term key={date} name={<time dateTime={date}>{formatDate(date, locale)}</time>}>
            {events.map(({ key }) => t(`events.${key}`)).join(' ')}
          </Term>
        ))}
      </Terms>
    </section>
  )
}
