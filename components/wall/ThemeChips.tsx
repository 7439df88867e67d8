import { useLocale, useTranslations } from 'next-intl'
import type { Theme } from '@/lib/catalogue/schema'
import { pathIn, themePath } from '@/lib/site/addresses'
import styles from './ThemeChips.module.css'

/** Links to the pages of the themes, the current one marked. */
export function ThemeChips({ themes, current }: { themes: readonly Theme[]; current?: Theme }) {
  const t = useTranslations('ThemeChips')
  const names = useTranslations('Themes')
  const locale = useLocale()
  return (
    <nav aria-label={t('label')}>
      <ul className={styles.chips}>
        {themes.map((theme) => (
          <li key={theme}>
            <a
              href={pathIn(locale, themePath(theme))}
              aria-current={theme === current ? 'page' : undefined}
              className={styles.chip}
            >
              {names(`${theme}.name`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
