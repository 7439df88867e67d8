import { useLocale, useTranslations } from 'next-intl'
import type { Theme } from '@/lib/catalogue/schema'
import { pathIn, themePath } from '@/lib/site/addresses'
import styles from './ThemeChips.module.css'

interface Props {
  /** The themes, each with how many images it has. */
  themes: readonly { theme: Theme; count: number }[]
  /** How many images there are. */
  count: number
  /** The theme whose page this is; none on the wall. */
  current?: Theme
  /** Whether a chip filters the wall that it stands over, as soon as a script serves it. */
  filters?: boolean
}

/** Links to the pages of the themes and to all images, the current one marked. */
export function ThemeChips({ themes, count, current, filters = false }: Props) {
  const t = useTranslations('ThemeChips')
  const names = useTranslations('Themes')
  const locale = useLocale()
  const chips = [
    { theme: undefined, href: pathIn(locale), name: t('all'), count },
    ...themes.map(({ theme, count }) => ({
      theme,
      href: pathIn(locale, themePath(theme)),
      name: names(`${theme}.name`),
      count,
    })),
  ]
  return (
    <nav aria-label={t('label')} className={styles.themes}>
      <ul className={styles.chips}>
        {chips.map(({ theme, href, name, count }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={theme === current ? 'page' : undefined}
              className={styles.chip}
              {...(filters && { 'data-do': 'theme', 'data-theme': theme ?? '' })}
            >
              {`${name} `}
              <span>{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
