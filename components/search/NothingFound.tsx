import { useLocale, useTranslations } from 'next-intl'
import { pathIn, sections } from '@/lib/site/addresses'
import styles from './NothingFound.module.css'

/** What is advised where nothing answers: a near word, another, the whole wall, or the themes. */
export function NothingFound() {
  const t = useTranslations('Found')
  return (
    <div className={styles.none} data-none>
      <p data-offers className={styles.ways} hidden>
        {t('instead')}
        <span className={styles.ways} />
      </p>
      <p>{t('advice')}</p>
      <p className={styles.ways}>
        <button type="button" className="button" data-do="clear">
          {t('back')}
        </button>
        <a href={pathIn(useLocale(), sections.themes)}>{t('themes')}</a>
      </p>
    </div>
  )
}
