import { useLocale, useTranslations } from 'next-intl'
import type { Image } from '@/lib/catalogue/image'
import { otherLocale, type Locale } from '@/lib/i18n/routing'
import styles from './CaptionPair.module.css'

/** Both captions of an image, the page's language first, the other beside it under its own `lang` and, if `titled`, its own title. */
export function CaptionPair({ image, titled = true }: { image: Pick<Image, 'words' | 'quotation'>; titled?: boolean }) {
  const locale = useLocale()
  return (
    <div className={styles.pair}>
      <Half image={image} language={locale} />
      <Half image={image} language={otherLocale(locale)} titled={titled} />
    </div>
  )
}

function Half({ image: { words, quotation }, language, titled }: { image: Pick<Image, 'words' | 'quotation'>; language: Locale; titled?: boolean }) {
  const locale = useLocale()
  const t = useTranslations('ImagePage')
  const { title, caption } = words[language]
  const own = language === locale
  return (
    <div className={own ? styles.own : styles.other}>
      {titled && (
        <h2 className={styles.title}>
          <span className="quiet">{t('otherLanguage')}</span>
          <span lang={language}>{title}</span>
        </h2>
      )}
      {quotation ? <blockquote><p lang={language}>{caption}</p></blockquote> : <p lang={language}>{caption}</p>}
    </div>
  )
}
