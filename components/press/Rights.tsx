import { useLocale, useTranslations } from 'next-intl'
import type { Image } from '@/lib/catalogue/image'
import { RightsTerms } from './RightsTerms'

/** May I use it? What is allowed, what is not, which credit to print, whom to ask. */
export function Rights({ image: { kind, rights, credit, photograph } }: { image: Image }) {
  const t = useTranslations('Rights')
  const locale = useLocale()
  return (
    <>
      <RightsTerms rights={rights} credit={credit?.[locale] ?? t('noCredit')} />
      {kind === 'reconstruction' && photograph.credit && (
        <p className="quiet">
          {t('photograph', { credit: photograph.credit, name: t(`${photograph.rights}.name`) })}
        </p>
      )}
    </>
  )
}
