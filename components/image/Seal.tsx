import { useLocale, useTranslations } from 'next-intl'
import type { Verdict } from '@/lib/catalogue/credentials'
import { formatDate } from '@/lib/i18n/format'
import { Term, Terms } from '../parts/Terms'
import { faults, steps } from './sealwords'

/** What the seal of an original says of its origin: who signed, when, with what, and what was done. */
export function Seal({ verdict }: { verdict: Verdict }) {
  const t = useTranslations('Seal')
  const { standing, signer, issuer, generator, findings } = verdict
  const isWhole = standing !== 'broken'
  return (
    <>
      <p>{t('about')}</p>
      <Terms>
        <Term name={t('state')}>{t(`standings.${standing}`)}</Term>
        {signer && (
          <Term name={t('signer')}>
            <bdi>{signer}</bdi>
          </Term>
        )}
        {issuer && issuer !== signer && (
          <Term name={t('issuer')}>
            <bdi>{issuer}</bdi>
          </Term>
        )}
        <Signed verdict={verdict} />
        {generator && (
          <Term name={t('generator')}>
            <bdi>{generator}</bdi>
          </Term>
        )}
        <Steps actions={verdict.actions} />
        <Faults codes={findings.failure.map(({ code }) => code)} />
        <Term name={t('meaning')}>{isWhole ? t(`meanings.${standing}`) : t('meanings.broken')}</Term>
        <Checked verdict={verdict} />
      </Terms>
    </>
  )
}

/** When it was signed, and who says so. */
function Signed({ verdict: { signed, stamped } }: { verdict: Verdict }) {
  const t = useTranslations('Seal')
  const locale = useLocale()
  if (signed === null) return null
  const date = formatDate(signed.slice(0, 10), locale)
  return (
    <Term name={t('date')}>
      <time dateTime={signed}>{date}</time> ({stamped ? t('stamped') : t('claimed')})
    </Term>
  )
}

/** What was done, in our words; a step that has none is named as it names itself. */
function Steps({ actions }: Pick<Verdict, 'actions'>) {
  const t = useTranslations('Seal')
  const known = [...new Set(actions.flatMap((action) => steps[action] ?? []))]
  const others = actions.filter((action) => !steps[action])
  if (!actions.length) return null
  return (
    <Term name={t('steps.term')}>
      {known.map((key) => t(key)).join(', ')}
      {others.length > 0 && <Codes text={t('steps.other', { count: others.length })} codes={others} />}
    </Term>
  )
}

/** What does not match, if anything: of codes that say the same in our words, the first. */
function Faults({ codes }: { codes: string[] }) {
  const t = useTranslations('Seal')
  const known = [...new Set(codes.flatMap((code) => faults[code] ?? []))]
  const others = [...new Set(codes.filter((code) => !faults[code]))]
  if (!codes.length) return null
  return (
    <Term name={t('faults.term')}>
      {known.map((key) => t(key)).join(', ')}
      {others.length > 0 && <Codes text={t('faults.other', { count: others.length })} codes={others} />}
    </Term>
  )
}

/** Codes for which there are no words here. */
function Codes({ text, codes }: { text: string; codes: string[] }) {
  return (
    <>
      {' '}
      {text}{' '}
      {codes.map((code) => (
        <code key={code}>{code} </code>
      ))}
    </>
  )
}

function Checked({ verdict: { day, verifier } }: { verdict: Verdict }) {
  const t = useTranslations('Seal')
  const locale = useLocale()
  return (
    <Term name={t('checked')}>
      <time dateTime={day}>{formatDate(day, locale)}</time>, {verifier}
    </Term>
  )
}
