import { useLocale, useTranslations } from 'next-intl'
import type { Image } from '@/lib/catalogue/image'
import { languageName, othersThan, type Language } from '@/lib/i18n/languages'
import styles from './CaptionPair.module.css'

type Captioned = Pick<Image, 'words' | 'quotation'>

/**
 * The caption of an image in each language it exists in: the page's first, the others beside it under their
 * own `lang` and, if `titled`, their own titles. Where it does not exist in the page's language, the one that
 * stands for it comes first, with a note that says so.
 */
export function CaptionPair({ image, titled = true }: { image: Captioned; titled?: boolean }) {
  const locale = useLocale()
  const t = useTranslations('ImagePage')
  const { lang } = image.words[locale]
  const others = othersThan(locale).filter((other) => other !== lang && !image.words[other].lang)
  return (
    <div className={styles.pair}>
      <div className={styles.own}>
        <Caption image={image} language={lang ?? locale} />
      </div>
      {others.map((language) => (
        <div key={language} className={styles.other}>
          {titled && <OtherTitle image={image} language={language} />}
          <Caption image={image} language={language} />
        </div>
      ))}
      {lang && <p className="quiet">{t('only', { language: languageName(lang, locale) })}</p>}
    </div>
  )
}

interface Half {
  image: Captioned
  language: Language
}

function OtherTitle({ image, language }: Half) {
  const t = useTranslations('ImagePage')
  return (
    <h2 className={styles.title}>
      <span className="quiet">{t('otherLanguage', { language: languageName(language, useLocale()) })}</span>
      <span lang={language}>{image.words[language].title}</span>
    </h2>
  )
}

function Caption({ image: { words, quotation }, language }: Half) {
  const caption = <p lang={language}>{words[language].caption}</p>
  return quotation ? <blockquote>{caption}</blockquote> : caption
}
