import { useLocale, useTranslations } from 'next-intl'
import styles from './Footer.module.css'

/** What most of the pictures are, and where their rights are told. */
export function Footer() {
  const t = useTranslations('Footer')
  const locale = useLocale()
  return (
    <footer className={styles.footer}>
      <p>{t('reconstructions')}</p>
      <p><a href={`/${locale}/media`}>{t('rights')}</a></p>
    </footer>
  )
}
