import { useLocale, useTranslations } from 'next-intl'
import type { Licensor, Stated as Statement, TextAsStood } from '@/lib/catalogue/schema'
import { textsIn } from '@/lib/catalogue/stated'
import { Term, Terms } from '../parts/Terms'

/** What the original said of its rights when it came, as it stood: nobody's notice is taken off. */
export function Stated({ notice = [], terms = [], statements = [], licensors = [] }: Statement) {
  const t = useTranslations('Stated')
  return (
    <section aria-label={t('heading')}>
      <Terms>
        {notice.length > 0 && (
          <Term name={t('notice')}>
            <AsStood texts={notice} />
          </Term>
        )}
        {terms.length > 0 && (
          <Term name={t('terms')}>
            <AsStood texts={terms} />
          </Term>
        )}
        {statements.length > 0 && (
          <Term name={t('statement')}>
            {statements.map((address) => (
              <Address key={address} url={address} />
            ))}
          </Term>
        )}
        {licensors.length > 0 && (
          <Term name={t('licensor')}>
            {licensors.map((licensor, index) => (
              <Address key={index} {...licensor} />
            ))}
          </Term>
        )}
      </Terms>
    </section>
  )
}

/** Texts as they stood, in the reader’s language where there are any; of others the language is told. */
function AsStood({ texts }: { texts: TextAsStood[] }) {
  const locale = useLocale()
  return textsIn(texts, locale).map(({ text, lang }) => (
    <p key={text} lang={lang === locale ? undefined : lang}>
      {text}
    </p>
  ))
}

/** A name with its address; only one of the web is a link, whatever else a file may say. */
function Address({ name, url }: Licensor) {
  const isWeb = url !== undefined && /^https?:\/\/\S+$/.test(url)
  return <p>{isWeb ? <a href={url}>{name ?? url}</a> : [name, url].filter(Boolean).join(', ')}</p>
}
