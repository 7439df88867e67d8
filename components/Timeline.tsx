import { useLocale, useTranslations } from 'next-intl'
import type { MissionEvent } from '@/lib/catalogue/mission'
import { formatDate } from '@/lib/i18n/format'
import { Term, Terms } from './Terms'

/** The mission day by day, as a list. */
export function Timeline({ events }: { events: readonly MissionEvent[] }) {
  const t = useTranslations('Mission')
  const locale = useLocale()
  return (
    <div className="prose">
      <Terms>
        {events.map(({ date, key }) => (
          <Term key={key} name={formatDate(date, locale)}>{t(`events.${key}`)}</Term>
        ))}
      </Terms>
    </div>
  )
}
