import { useLocale, useTranslations } from 'next-intl'
import { languageName, othersThan } from '@/lib/i18n/languages'
import {
  contactPath,
  feedPath,
  keyboardPath,
  newPath,
  pathIn,
  permalink,
  sections,
} from '@/lib/site/addresses'
import styles from './Footer.module.css'
import { OtherLanguage } from './OtherLanguage'

interface Props {
  /** Whether all, some or none of the images are reconstructions. */
  share: 'all' | 'some' | 'none'
  /** The image that the surprise is where no script can choose one. */
  surprise: string
}

/** How many of the pictures are computed views, and the ways to what every page may be asked for. */
export function Footer({ share, surprise }: Props) {
  const t = useTranslations('Footer')
  const locale = useLocale()
  const ways = [
    { href: pathIn(locale, sections.media), name: t('rights') },
    { href: pathIn(locale, contactPath), name: t('contact') },
    { href: pathIn(locale, newPath), name: t('new') },
    { href: feedPath(locale), name: t('feed') },
    { href: pathIn(locale, sections.accessibility), name: t('accessibility') },
    { href: pathIn(locale, keyboardPath), name: t('keyboard') },
  ]
  return (
    <footer className={styles.footer}>
      {share !== 'none' && <p>{t('reconstructions', { share })}</p>}
      <ul className={`ways ${styles.ways}`}>
        {ways.map(({ href, name }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
        <li>
          <a href={permalink(surprise, locale)} data-surprise>
            {t('surprise')}
          </a>
        </li>
        {othersThan(locale).map((language) => (
          <li key={language}>
            <OtherLanguage language={language}>
              {t('language', { language: languageName(language, locale) })}
            </OtherLanguage>
          </li>
        ))}
      </ul>
    </footer>
  )
}
