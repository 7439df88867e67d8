import { useLocale, useTranslations } from 'next-intl'
import { languageName, othersThan } from '@/lib/i18n/languages'
import styles from './FoundNote.module.css'

/**
 * Says where a search found an image: that its text is in another language, for each there is, and the piece
 * of it that `figures.client.ts` puts in.
 */
export function FoundNote() {
  const t = useTranslations('Found')
  const locale = useLocale()
  return (
    <span className={styles.note} data-note>
      {othersThan(locale).map((other) => (
        <span key={other} className={styles.language} data-in={other}>
          {t('other', { language: languageName(other, locale) })}
        </span>
      ))}
      <span data-text />
    </span>
  )
}
