import { useLocale, useTranslations } from 'next-intl'
import { languageName, type Language } from '@/lib/i18n/languages'
import styles from './PressStrip.module.css'

/** Copies caption, credit and rights in a language, from the credit block of it further down. */
export function CopyCredit({ languages }: { languages: Language[] }) {
  const t = useTranslations('PressStrip')
  const locale = useLocale()
  return (
    <div role="group" aria-labelledby="copy-credit" className={`${styles.credit} scripted`}>
      <span id="copy-credit">{t('credit')}</span>
      {languages.map((language) => {
        const name = languageName(language, locale)
        return (
          <button
            key={language}
            type="button"
            className="button quiet-button"
            aria-label={t('creditIn', { language: name })}
            data-copy={`credit-${language}`}
            data-copied={t('copied', { language: name })}
          >
            {name}
          </button>
        )
      })}
    </div>
  )
}
