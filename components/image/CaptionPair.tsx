import { useLocale, useTranslations } from 'next-intl'
import type { Image } from '@/lib/catalogue/image'
import { otherLocale, type Locale } from '@/lib/i18n/routing'
import styles from './CaptionPair.module.css'

type Told = Pick<Image, 'words' | 'quotation'>

/**
 * Both captions of an image, the page's language first, the other beside it under its own `lang` and, if
 * `titled`, its own title. Of a caption that exists in one language only, that one, with a note where it is
 * not the page's.
 */
export function CaptionPair({ image, titled = true }: { image: Told; titled?: boolean }) {
  const locale = useLocale()
  const t = useTranslations('ImagePage')
  const { lang } = image.words[locale]
  const isPair = !lang && !image.words[otherLocale(locale)].lang
  return (
    <div className={styles.pair}>
      <Half image={image} language={lang ?? locale} own />
      {isPair && <Half image={image} language={otherLocale(locale)} titled={titled} />}
      {lang && <p className="quiet">{t('only')}</p>}
    </div>
  )
}

function Half({
  image: { words, quotation },
  language,
  own,
  titled,
}: {
  image: Told
  language: Locale
  own?: boolean
  titled?: boolean
}) {
  const t = useTranslations('ImagePage')
  const { title, caption } = words[language]
  return (
    <div className={own ? styles.own : styles.other}>
      {titled && (
        <h2 className={styles.title}>
          <span className="quiet">{t('otherLanguage')}</span>
          <span lang={language}>{title}</span>
        </h2>
      )}
      {quotation ? (
        <blockquote>
          <p lang={language}>{caption}</p>
        </blockquote>
      ) : (
        <p lang={language}>{caption}</p>
      )}
    </div>
  )
}
