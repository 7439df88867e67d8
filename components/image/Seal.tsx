import { useLocale, useTranslations } from 'next-intl'
import type { Verdict } from '@/lib/catalogue/credentials'
import { formatDate } from '@/lib/i18n/format'
import { Term, Terms } from '../parts/Terms'
import { faultOf, steps } from './sealwords'

/** What the seal of an original says of its origin: who signed, when, with what, and what was done. */
export function Seal({ verdict }: { verdict: Verdict }) {
  const t = useTranslations('Seal')
  const { standing, signer, organisation, generator, findings } = verdict
  const codes = findings.failure.map(({ code }) => code)
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
        {organisation && organisation !== signer && (
          <Term name={t('organisation')}>
            <bdi>{organisation}</bdi>
          </Term>
        )}
        <Signed verdict={verdict} />
        {generator && (
          <Term name={t('generator')}>
            <bdi>{generator}</bdi>
          </Term>
        )}
        <Steps actions={verdict.actions} />
        <Faults name={standing === 'unread' ? t('faults.stopped') : t('faults.term')} codes={codes} />
        <Ingredients codes={verdict.ingredientFaults} />
        <Term name={t('meaning')}>{t(`meanings.${standing}`)}</Term>
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
  const [count, after] = [others.length, known.length ? 'others' : 'nothing']
  if (!actions.length) return null
  return (
    <Term name={t('steps.term')}>
      {known.map((key) => t(key)).join(', ')}
      {count > 0 && <Codes text={t('steps.other', { count, after })} codes={others} />}
    </Term>
  )
}

/** What does not match, or what stopped the check, if anything. */
function Faults({ name, codes }: { name: string; codes: string[] }) {
  return (
    codes.length > 0 && (
      <Term name={name}>
        <FaultWords codes={codes} />
      </Term>
    )
  )
}

/** That what the picture was made of was not as it had been signed, if so: its own seal is another thing. */
function Ingredients({ codes }: { codes: string[] }) {
  const t = useTranslations('Seal')
  return (
    codes.length > 0 && (
      <Term name={t('ingredients.term')}>
        {t('ingredients.broken')} <FaultWords codes={codes} />
      </Term>
    )
  )
}

/** Codes in our words, each of these once; a code that has none is named as it names itself. */
function FaultWords({ codes }: { codes: string[] }) {
  const t = useTranslations('Seal')
  const known = [...new Set(codes.flatMap((code) => faultOf(code) ?? []))]
  const others = [...new Set(codes.filter((code) => !faultOf(code)))]
  const [count, after] = [others.length, known.length ? 'others' : 'nothing']
  return (
    <>
      {known.map((key) => t(key)).join(', ')}
      {count > 0 && <Codes text={t('faults.other', { count, after })} codes={others} />}
    </>
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
