import { useLocale, useTranslations } from 'next-intl'
import type { Language } from '@/lib/catalogue/captions'
import { otherLocale } from '@/lib/i18n/routing'
import { Copy } from '../parts/Copy'
import styles from './CreditBlock.module.css'

type Blocks = Partial<Record<Language, { text: string; html: string }>>

/** Caption, credit and rights ready to paste, in each language the words exist in, as text and as HTML. */
export function CreditBlock({ blocks }: { blocks: Blocks }) {
  const locale = useLocale()
  const t = useTranslations('CreditBlock')
  return [locale, otherLocale(locale)]
    .filter((language) => blocks[language])
    .map((language, index) => (
      <details key={language} name="credit" open={index === 0} className={styles.block}>
        <summary>{t(language)}</summary>
        <pre lang={language} id={`credit-${language}`} className={styles.text}>
          {blocks[language]!.text}
        </pre>
        <Copy from={`credit-${language}`} label={t('copyText')} done={t('copied')} />
        <pre id={`html-${language}`} className={styles.html}>
          <code lang={language}>{blocks[language]!.html}</code>
        </pre>
        <Copy from={`html-${language}`} label={t('copyHtml')} done={t('copied')} />
      </details>
    ))
}
