import { Fragment } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import type { Image } from '@/lib/catalogue/image'
import type { Passage, Passages } from '@/lib/catalogue/sentences'
import { languageName, othersThan, type Language } from '@/lib/i18n/languages'
import styles from './CaptionPair.module.css'

type Captioned = Pick<Image, 'words' | 'quotation'>

interface Props {
  image: Captioned
  titled?: boolean
  /** The parts of the captions that correspond: touching or focusing one marks its partner. */
  passages?: Passages | null
}

/**
 * The caption of an image in each language it exists in: the page's first, the others beside it under their
 * own `lang` and, if `titled`, their own titles. Where it does not exist in the page's language, the one that
 * stands for it comes first, with a note that says so.
 */
export function CaptionPair({ image, titled = true, passages = null }: Props) {
  const locale = useLocale()
  const t = useTranslations('ImagePage')
  const { lang } = image.words[locale]
  const others = othersThan(locale).filter((other) => other !== lang && !image.words[other].lang)
  return (
    <div className={styles.pair} {...(passages && { 'data-island': 'passages', 'data-hint': t('passages') })}>
      <div className={styles.own}>
        <Caption image={image} language={lang ?? locale} passages={passages} />
      </div>
      {others.map((language) => (
        <div key={language} className={styles.other}>
          {titled && <OtherTitle image={image} language={language} />}
          <Caption image={image} language={language} passages={passages} />
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

function Caption({ image: { words, quotation }, language, passages }: Half & Pick<Props, 'passages'>) {
  const text = passages ? <Parts passages={passages[language]} /> : words[language].caption
  const caption = <p lang={language}>{text}</p>
  return quotation ? <blockquote>{caption}</blockquote> : caption
}

/** The parts of a caption: those that have a partner are elements of its number. */
function Parts({ passages }: { passages: Passage[] }) {
  return passages.map(({ text, pair }, index) => {
    if (pair === null) return text
    const said = text.trimEnd()
    return (
      <Fragment key={index}>
        <span data-pair={pair}>{said}</span>
        {text.slice(said.length)}
      </Fragment>
    )
  })
}
