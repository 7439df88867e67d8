import type { Metadata } from 'next'
import { ConsolingPicture, NoSuchPage } from '@/components/frame/NoSuchPage'
import { defaultLanguage, languageList } from '@/lib/i18n/languages'
import { modelOf } from '@/lib/pages'
import { text } from './font'
import './tokens.css'
import './base.css'
import './fallback.css'
import { wordsOfMissing } from './missing'

export const metadata: Metadata = { title: '404 · Proxima' }

/** The 404 of an address that names no language: it is said in each, side by side, and alike. */
export default function GlobalNotFound() {
  const { lead } = modelOf('nowhere', {})
  return (
    <html lang={defaultLanguage} className={text.variable}>
      <body>
        <main className="page section stack">
          <div className="columns">
            {languageList.map((locale) => (
              <NoSuchPage key={locale} locale={locale} words={wordsOfMissing(locale, lead.kind).words} />
            ))}
          </div>
          <ConsolingPicture
            image={lead}
            locale={defaultLanguage}
            mark={wordsOfMissing(defaultLanguage, lead.kind).mark}
          />
        </main>
      </body>
    </html>
  )
}
