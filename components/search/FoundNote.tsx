import { excerpt } from '@/lib/search/excerpt'
import type { SearchRecord } from '@/lib/search/format'
import type { Hit } from '@/lib/search/rank'
import type { Language } from '@/lib/i18n/languages'
import styles from './FoundNote.module.css'
import { languageOf } from './languageOf'

interface Props {
  record: SearchRecord
  hit: Hit
  locale: Language
  /** Says of each other language that its text was found. */
  others: Partial<Record<Language, string>>
}

/**
 * Where a search found an image: nothing if its title shows it, else the piece of text, and the language if
 * it is not the page's.
 */
export function FoundNote({ record, hit, locale, others }: Props) {
  const language = languageOf(hit, locale)
  const parts = excerpt(record, language, hit.words[language])
  const isOwn = language === locale
  if (isOwn && isTitle(parts, record.words[locale].title)) return null
  return (
    <span className={styles.note}>
      {!isOwn && <span className={styles.language}>{others[language]}</span>}
      {parts && (
        <span lang={language}>
          {parts.map(({ text, found }, n) => (found ? <mark key={n}>{text}</mark> : text))}
        </span>
      )}
    </span>
  )
}

/** Whether an excerpt says no more than the title, which the figure shows already. */
function isTitle(parts: ReturnType<typeof excerpt>, title: string) {
  return !parts || parts.map(({ text }) => text).join('') === title
}
