import { useLocale, useTranslations } from 'next-intl'
import type { Image } from '@/lib/catalogue/image'
import { deedOf, familyOf } from '@/lib/catalogue/rights'
import type { Kind } from '@/lib/catalogue/schema'
import { Cited } from '../parts/Cited'
import { Term, Terms } from '../parts/Terms'

/**
 * One rights statement in plain words, with a link to the official text where there is one, in the page's
 * language if there is one in it.
 */
export function RightsTerms({
  rights: { key, statement },
  kind,
  credit,
}: {
  rights: Image['rights']
  kind?: Kind
  credit?: string
}) {
  const t = useTranslations('Rights')
  const locale = useLocale()
  const family = familyOf(key)
  return (
    <Terms>
      <Term name={t('allowed')}>{t(`${family}.allowed`)}</Term>
      <Term name={t('refused')}>
        {family === 'cc0' && kind === 'photograph' ? t('cc0.photograph') : t(`${family}.refused`)}
      </Term>
      {credit && (
        <Term name={t('credit')}>
          <Cited>{credit}</Cited>
        </Term>
      )}
      <Term name={t('ask')}>
        {t(`${family}.ask`)}
        {statement && (
          <>
            {' '}
            <a href={deedOf(statement, locale).href} rel="license">
              {t('statement')}
            </a>
          </>
        )}
      </Term>
    </Terms>
  )
}
