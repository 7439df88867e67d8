import { useLocale, useTranslations } from 'next-intl'
import { languageName, othersThan, type Each } from '@/lib/i18n/languages'
import { CopyText, Fold } from '../parts/Copyable'

type Blocks = Partial<Each<{ text: string }>>

/** Caption, credit and rights ready to paste, in each language the words exist in. */
export function CreditBlock({ blocks }: { blocks: Blocks }) {
  const locale = useLocale()
  const t = useTranslations('CreditBlock')
  const ready = [locale, ...othersThan(locale)].flatMap((language) => {
    const block = blocks[language]
    return block ? [{ language, ...block }] : []
  })
  return ready.map(({ language, text }, index) => (
    <Fold key={language} open={index === 0} summary={heading(languageName(language, locale))}>
      <CopyText lang={language} id={`credit-${language}`} copy={t('copyText')} copied={t('copied')}>
        {text}
      </CopyText>
    </Fold>
  ))
}

// CLDR writes the names of languages as they stand inside a sentence: français.
function heading(name: string) {
  return name.charAt(0).toLocaleUpperCase() + name.slice(1)
}
