import { useLocale, useTranslations } from 'next-intl'
import styles from './Neighbours.module.css'

/** Ways to the pages of the wall before and after; nothing where all images fit on one. */
export function Pager({ page, count }: { page: number; count: number }) {
  const t = useTranslations('Pager')
  const locale = useLocale()
  if (count < 2) return null
  const href = (to: number) => (to === 1 ? `/${locale}` : `/${locale}/pages/${to}`)
  return (
    <nav className={styles.neighbours} aria-label={t('label')}>
      {page > 1 && <a href={href(page - 1)} rel="prev">{t('previous')}</a>}
      <span>{t('page', { page, count })}</span>
      {page < count && <a href={href(page + 1)} rel="next">{t('next')}</a>}
    </nav>
  )
}
