import type { Language } from '@/lib/i18n/languages'
import styles from './LocaleSwitcher.module.css'
import { OtherLanguage } from './OtherLanguage'

interface Props {
  label: string
  /** The languages besides the page's, each by its own name, so that whoever needs it can read it. */
  others: { language: Language; name: string }[]
}

/** The way to the same page in each other language. */
export function LocaleSwitcher({ label, others }: Props) {
  return (
    <nav aria-label={label} className={styles.language}>
      {others.map(({ language, name }) => (
        <OtherLanguage key={language} language={language} lang={language} className={styles.switcher}>
          {name}
        </OtherLanguage>
      ))}
    </nav>
  )
}
