import { useLocale, useTranslations } from 'next-intl'
import { correctionsOf, whyOf } from '@/lib/catalogue/corrections'
import type { Correction } from '@/lib/catalogue/schema'
import { formatDate } from '@/lib/i18n/format'

/** What was wrong of an image once, and why it was changed. */
export function Corrections({ corrections }: { corrections: Correction[] }) {
  const t = useTranslations('Corrections')
  const locale = useLocale()
  return (
    <ul>
      {correctionsOf({ corrections }).map((correction, index) => {
        const { text, lang } = whyOf(correction, locale)
        const said = { date: formatDate(correction.date, locale), field: t(correction.field) }
        return (
          <li key={index}>
            {t('line', said)} <span lang={lang}>{text}</span>
          </li>
        )
      })}
    </ul>
  )
}
