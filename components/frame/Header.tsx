import { useLocale, useTranslations } from 'next-intl'
import styles from './Header.module.css'
import { LocaleSwitcher } from './LocaleSwitcher'
import { NavLink } from './NavLink'
import { SelectionLink } from '../selection/SelectionLink'

const sections = ['themes', 'atlas', 'mission', 'media'] as const

/** The site's name, its sections, and the way to the other language. */
export function Header() {
  const t = useTranslations('Header')
  const locale = useLocale()
  const select = useTranslations('Select')
  const switcher = useTranslations('LocaleSwitcher')
  return (
    <header className={styles.header}>
      <a href={`/${locale}`} className={styles.home} aria-label={t('home')}>
        Proxima
      </a>
      <nav aria-label={t('navigation')}>
        <ul className={styles.sections}>
          <li>
            <NavLink href={`/${locale}`}>{t('gallery')}</NavLink>
          </li>
          {sections.map((section) => (
            <li key={section}>
              <NavLink href={`/${locale}/${section}`}>{t(section)}</NavLink>
            </li>
          ))}
          <li>
            <SelectionLink href={`/${locale}/selection`} label={select('link')} />
          </li>
        </ul>
      </nav>
      <a href={`/${locale}#search`} className={styles.search} aria-label={t('search')}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M10.6 10.6 14 14M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Z" />
        </svg>
      </a>
      <LocaleSwitcher label={switcher('label')} />
    </header>
  )
}
