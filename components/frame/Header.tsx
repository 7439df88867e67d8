import { useLocale, useTranslations } from 'next-intl'
import { languages, othersThan } from '@/lib/i18n/languages'
import { pathIn, sections } from '@/lib/site/addresses'
import styles from './Header.module.css'
import { LocaleSwitcher } from './LocaleSwitcher'
import { NavLink } from './NavLink'

const named = ['themes', 'atlas', 'mission', 'media'] as const

/** The site's name, its sections, and the way to the other languages. */
export function Header() {
  const t = useTranslations('Header')
  const locale = useLocale()
  const select = useTranslations('Select')
  const switcher = useTranslations('LocaleSwitcher')
  const others = othersThan(locale).map((language) => ({ language, name: languages[language].name }))
  return (
    <header className={styles.header}>
      <a href={pathIn(locale)} className={styles.home} aria-label={t('home')}>
        Proxima
      </a>
      <nav aria-label={t('navigation')}>
        <ul className={`ways ${styles.sections}`}>
          <li>
            <NavLink href={pathIn(locale)}>{t('gallery')}</NavLink>
          </li>
          {named.map((section) => (
            <li key={section}>
              <NavLink href={pathIn(locale, sections[section])}>{t(section)}</NavLink>
            </li>
          ))}
          <li data-selection>
            <NavLink href={pathIn(locale, sections.selection)}>{select('link')}</NavLink>
          </li>
        </ul>
      </nav>
      <a href={`/${locale}#search`} className={styles.search} aria-label={t('search')}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M10.6 10.6 14 14M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Z" />
        </svg>
      </a>
      <LocaleSwitcher label={switcher('label')} others={others} />
    </header>
  )
}
