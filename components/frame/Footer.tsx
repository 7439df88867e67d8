import { useLocale, useTranslations } from 'next-intl'
import { pathIn, sections } from '@/lib/site/addresses'
import styles from './Footer.module.css'

/** How many of the pictures are reconstructions, and the way to their rights. */
export function Footer({ share }: { share: 'all' | 'some' | 'none' }) {
  const t = useTranslations('Footer')
  const locale = useLocale()
  return (
    <footer className={styles.footer}>
      {share !== 'none' && <p>{t('reconstructions', { share })}</p>}
      <p>
        <a href={pathIn(locale, sections.media)}>{t('rights')}</a>
      </p>
    </footer>
  )
}
