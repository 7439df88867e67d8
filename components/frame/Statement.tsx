import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/i18n/format'
import { Contact } from '../parts/Contact'
import { Terms, Term } from '../parts/Terms'

/** The day on which the statement was last made true, ISO 8601. */
const established = '2026-11-27'

const limits = ['scripts', 'zoom', 'atlas', 'iiif', 'alt', 'embed'] as const
const untested = ['readers', 'telephones', 'safari', 'people'] as const
const keys = ['tab', 'arrows', 'search', 'answers', 'slideshow', 'zoom', 'escape'] as const

interface Props {
  /** The public address of the site. */
  site: string
  contact: string | null
}

/**
 * The accessibility statement, in the form of the French RGAA 4.1.2 (state of conformity, what is not
 * accessible, how it was established, contact, recourse), and the keys that the pages know.
 */
export function Statement({ site, contact }: Props) {
  const t = useTranslations('Accessibility')
  return (
    <div className="prose">
      <section className="section">
        <h2>{t('state')}</h2>
        <p>{t('scope', { site })}</p>
        <p>
          <strong>{t('conformity')}</strong>
        </p>
        <p>{t('audit')}</p>
      </section>
      <section className="section">
        <h2>{t('limits')}</h2>
        <ul>
          {limits.map((limit) => (
            <li key={limit}>{t(`limit.${limit}`)}</li>
          ))}
        </ul>
        <h3>{t('untested')}</h3>
        <ul>
          {untested.map((each) => (
            <li key={each}>{t(`not.${each}`)}</li>
          ))}
        </ul>
      </section>
      <Established />
      <section className="section">
        <h2>{t('contact')}</h2>
        <Contact contact={contact} speaker="Accessibility" />
        <h3>{t('recourse')}</h3>
        <p>
          {t.rich('recourseText', {
            defender: (name) => <a href="https://www.defenseurdesdroits.fr/">{name}</a>,
          })}
        </p>
      </section>
      <Keyboard />
    </div>
  )
}

function Established() {
  const t = useTranslations('Accessibility')
  const locale = useLocale()
  return (
    <section className="section">
      <h2>{t('established')}</h2>
      <p>{t('date', { date: formatDate(established, locale) })}</p>
      <Terms>
        {(['technologies', 'browsers', 'tools', 'pages'] as const).map((what) => (
          <Term key={what} name={t(`how.${what}`)}>
            {t(`how.${what}Text`)}
          </Term>
        ))}
      </Terms>
    </section>
  )
}

/** What can be done with the keys; none acts by a letter or sign alone outside what has the focus. */
function Keyboard() {
  const t = useTranslations('Accessibility')
  return (
    <section className="section">
      <h2 id="keyboard">{t('keyboard')}</h2>
      <p>{t('keyboardText')}</p>
      <Terms>
        {keys.map((key) => (
          <Term key={key} name={t(`key.${key}`)}>
            {t(`key.${key}Text`)}
          </Term>
        ))}
      </Terms>
    </section>
  )
}
