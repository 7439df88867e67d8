import { useLocale, useTranslations } from 'next-intl'
import { languageName, othersThan, type Each } from '@/lib/i18n/languages'
import { CopyCode, CopyText, Fold } from '../parts/Copyable'

type Blocks = Partial<Each<{ text: string; html: string }>>

/** Caption, credit and rights ready to paste, in each language the words exist in, as text and as HTML. */
export function CreditBlock({ blocks }: { blocks: Blocks }) {
  const locale = useLocale()
  const t = useTranslations('CreditBlock')
  const ready = [locale, ...othersThan(locale)].flatMap((language) => {
    const block = blocks[language]
    return block ? [{ language, ...block }] : []
  })
  return ready.map(({ language, text, html }, index) => (
    <Fold key={language} name="credit" open={index === 0} summary={heading(languageName(language, locale))}>
      <CopyText lang={language} id={`credit-${language}`} copy={t('copyText')} copied={t('copied')}>
        {text}
      </CopyText>
      <CopyCode lang={language} id={`html-${language}`} copy={t('copyHtml')} copied={t('copied')}>
        {html}
      </CopyCode>
    </Fold>
  ))
}

// CLDR writes the names of languages as they stand inside a sentence: français.
function heading(name: string) {
  return name.charAt(0).toLocaleUpperCase() + name.slice(1)
}
