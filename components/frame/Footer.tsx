import { useLocale, useTranslations } from 'next-intl'
import styles from './Footer.module.css'

/** How many of the pictures are reconstructions, and where their rights are told. */
export function Footer({ share }: { share: 'all' | 'some' | 'none' }) {
  const t = useTranslations('Footer')
  const locale = useLocale()
  return (
    <footer className={styles.footer}>
      {share !== 'none' && <p>{t('reconstructions', { share })}</p>}
      <p>
        <a href={`/${locale}/media`}>{t('rights')}</a>
      </p>
    </footer>
  )
}
