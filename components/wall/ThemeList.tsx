import { useLocale, useTranslations } from 'next-intl'
import type { Image } from '@/lib/catalogue/image'
import type { Theme } from '@/lib/catalogue/schema'
import { pathIn, themePath } from '@/lib/site/addresses'
import { Picture } from '../parts/Picture'
import { figureWidth, upTo } from '../parts/sources'
import styles from './ThemeList.module.css'

/** Each theme with its name, what it gathers, how many, and the first picture that is of it above all. */
export function ThemeList({ themes }: { themes: { theme: Theme; images: Image[] }[] }) {
  const t = useTranslations('Themes')
  const locale = useLocale()
  return (
    <ul className={styles.list}>
      {themes.map(({ theme, images }, index) => (
        <li key={theme}>
          <a href={pathIn(locale, themePath(theme))} className={styles.link}>
            <Picture
              image={upTo(figureWidth, images.find((image) => image.themes[0] === theme) ?? images[0])}
              alt=""
              sizes="(min-width: 72rem) 30vw, (min-width: 45rem) 46vw, 92vw"
              first={index === 0}
              className={styles.picture}
            />
            <h2 className={styles.name}>
              {`${t(`${theme}.name`)} `}
              <span className="quiet">{t('count', { count: images.length })}</span>
            </h2>
          </a>
          <p>{t(`${theme}.about`)}</p>
        </li>
      ))}
    </ul>
  )
}
