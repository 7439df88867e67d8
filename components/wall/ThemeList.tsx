import { useLocale, useTranslations } from 'next-intl'
import { focusOf } from '@/lib/catalogue/focus'
import type { Listed as ListedImage } from '@/lib/catalogue/listed'
import type { Theme } from '@/lib/catalogue/schema'
import { pathIn, themePath } from '@/lib/site/addresses'
import { Picture } from '../parts/Picture'
import { figureWidth, upTo } from '../parts/sources'
import styles from './ThemeList.module.css'

/** A theme, the image that stands for it, and how many it has. */
interface Listed {
  theme: Theme
  cover: ListedImage
  count: number
}

/** Each theme with its name, what it gathers, how many, and the picture that stands for it. */
export function ThemeList({ themes }: { themes: Listed[] }) {
  const t = useTranslations('Themes')
  const locale = useLocale()
  return (
    <ul className={styles.list}>
      {themes.map(({ theme, cover, count }, index) => (
        <li key={theme}>
          <a href={pathIn(locale, themePath(theme))} className={styles.link}>
            <Picture
              image={upTo(figureWidth, cover)}
              alt=""
              sizes="(min-width: 72rem) 30vw, (min-width: 45rem) 46vw, 92vw"
              first={index === 0}
              focus={focusOf(cover, cover.original)}
              className={styles.picture}
            />
            <h2 className={styles.name}>
              {`${t(`${theme}.name`)} `}
              <span className="quiet">{t('count', { count })}</span>
            </h2>
          </a>
          <p>{t(`${theme}.about`)}</p>
        </li>
      ))}
    </ul>
  )
}
