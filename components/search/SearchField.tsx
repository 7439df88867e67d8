import { useTranslations } from 'next-intl'
import { Spoken } from '../parts/Spoken'
import styles from './SearchField.module.css'

/** Where a search is typed. */
export function SearchField() {
  const t = useTranslations('WallTools')
  return (
    <label className={styles.search}>
      <Spoken>{t('search')}</Spoken>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M10.6 10.6 14 14M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Z" />
      </svg>
      <input
        type="search"
        name="q"
        placeholder={t('placeholder')}
        enterKeyHint="search"
        spellCheck={false}
        aria-keyshortcuts="/"
      />
    </label>
  )
}
