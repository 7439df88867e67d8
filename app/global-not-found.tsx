import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { text } from './font'
import './tokens.css'
import './base.css'
import { defaultLanguage, languageList } from '@/lib/i18n/languages'

export const metadata: Metadata = { title: '404 · Proxima' }

/** The 404 of an address that names no language: it is said in each, one after the other. */
export default async function GlobalNotFound() {
  const each = await Promise.all(
    languageList.map(async (locale) => ({
      locale,
      t: await getTranslations({ locale, namespace: 'NotFound' }),
    })),
  )
  return (
    <html lang={defaultLanguage} className={text.variable}>
      <body>
        <main className="page section columns">
          {each.map(({ locale, t }, index) => (
            <section key={locale} lang={locale}>
              {index === 0 ? <h1>{t('title')}</h1> : <h2>{t('title')}</h2>}
              <p>{t('text')}</p>
              <p>
                <a className="button" href={`/${locale}`}>
                  {t('home')}
                </a>
              </p>
            </section>
          ))}
        </main>
      </body>
    </html>
  )
}
