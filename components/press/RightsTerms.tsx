import { useTranslations } from 'next-intl'
import type { Image } from '@/lib/catalogue/image'
import { Term, Terms } from '../parts/Terms'

/** One rights statement in plain words, with a link to the official text where there is one. */
export function RightsTerms({
  rights: { key, statement },
  credit,
}: {
  rights: Image['rights']
  credit?: string
}) {
  const t = useTranslations('Rights')
  return (
    <Terms>
      <Term name={t('allowed')}>{t(`${key}.allowed`)}</Term>
      <Term name={t('refused')}>{t(`${key}.refused`)}</Term>
      {credit && <Term name={t('credit')}>{credit}</Term>}
      <Term name={t('ask')}>
        {t(`${key}.ask`)}
        {statement && (
          <>
            {' '}
            <a href={statement} rel="license">
              {t('statement')}
            </a>
          </>
        )}
      </Term>
    </Terms>
  )
}
