import { useLocale, useTranslations } from 'next-intl'
import type { Image } from '@/lib/catalogue/image'
import { isReserved } from '@/lib/catalogue/mining'
import { editionOf, familyOf, type RightsKey } from '@/lib/catalogue/rights'
import { saysRights } from '@/lib/catalogue/stated'
import { RightsTerms } from './RightsTerms'
import { Cited } from '../parts/Cited'
import { Term, Terms } from '../parts/Terms'
import { Stated } from './Stated'

/** May I use it? What is allowed, what is not, which credit to print, whom to ask. */
export function Rights({ image: { kind, rights, credit, photograph, stated, mining } }: { image: Image }) {
  const t = useTranslations('Rights')
  const locale = useLocale()
  const nameOf = (key: RightsKey) => t(`${familyOf(key)}.name`) + editionOf(key)
  return (
    <>
      <RightsTerms rights={rights} kind={kind} credit={credit?.[locale] ?? t('noCredit')} />
      {stated && saysRights(stated) && <Stated {...stated} />}
      {isReserved(mining) && <Reserved policy={mining.policy} />}
      {kind === 'reconstruction' && photograph.credit && (
        <Replaced credit={photograph.credit} name={nameOf(photograph.rights)} />
      )}
    </>
  )
}

/** That the photograph which a computed view stands in for is under other rights, and its credit. */
function Replaced({ credit, name }: { credit: string; name: string }) {
  const t = useTranslations('Rights')
  const cited = { credit: () => <Cited>{credit}</Cited>, name }
  return <p className="quiet">{t.rich('photograph', cited)}</p>
}

/** That the rights of a file reserve its mining, and where its policy is. */
function Reserved({ policy }: { policy?: string }) {
  const t = useTranslations('Mining')
  return (
    <Terms>
      <Term name={t('term')}>{policy ? <a href={policy}>{t('reserved')}</a> : t('reserved')}</Term>
    </Terms>
  )
}
