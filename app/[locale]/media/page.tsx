import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Contact } from '@/components/Contact'
import { RightsTerms } from '@/components/RightsTerms'
import { images } from '@/lib/catalogue'
import { rightsKeys, rightsStatements } from '@/lib/catalogue/rights'
import { alternates, contact } from '@/lib/site'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Media')
  return { title: t('title'), description: t('introduction'), alternates: alternates('/media', await getLocale()) }
}

export default async function MediaPage() {
  const [t, rights, kind] = [await getTranslations('Media'), await getTranslations('Rights'), await getTranslations('KindMark')]
  return (
    <div className="page section">
      <h1>{t('title')}</h1>
      <p className="lede">{t('introduction')}</p>
      <section className="section" aria-labelledby="terms">
        <h2 id="terms">{t('terms')}</h2>
        <p>{t('termsText')}</p>
        <div className="columns">
          {rightsKeys.map((key) => (
            <section key={key} id={key} aria-labelledby={`${key}-name`}>
              <h3 id={`${key}-name`}>{rights(`${key}.name`)}</h3>
              <p className="quiet">{t('applies', { count: images.filter((image) => image.rights.key === key).length })}</p>
              <RightsTerms rights={{ key, statement: rightsStatements[key] }} credit={key === 'cc0' ? rights('cc0.credit') : undefined} />
            </section>
          ))}
        </div>
      </section>
      <section className="section prose">
        <h2>{t('reconstructions')}</h2>
        <p>{kind('aboutReconstruction')}</p>
        <p>{t('data')}</p>
      </section>
      <section className="section prose">
        <h2>{t('contact')}</h2>
        <Contact contact={contact} />
      </section>
    </div>
  )
}
