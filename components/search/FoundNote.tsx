import { excerpt } from '@/lib/search/excerpt'
import type { SearchRecord } from '@/lib/search/format'
import type { Hit } from '@/lib/search/rank'
import styles from './Found.module.css'

interface Props {
  record: SearchRecord
  hit: Hit
  locale: 'fr' | 'en'
  /** Says that the other language's text was found. */
  other: string
}

/**
 * Where a search found an image: nothing if its title shows it, else the piece of text, and the language if
 * it is not the page's.
 */
export function FoundNote({ record, hit, locale, other }: Props) {
  const own =
    hit.languages.includes(locale) ||
    hit.words[locale === 'fr' ? 'en' : 'fr'].length <= hit.words[locale].length
  const language = own ? locale : locale === 'fr' ? 'en' : 'fr'
  const parts = excerpt(record, language, hit.words[language])
  const text = parts?.map((part) => part.text).join('')
  if (own && (!parts || text === record.words[locale].title)) return null
  return (
    <span className={styles.note}>
      {!own && <span className={styles.language}>{other}</span>}
      {parts && (
        <span lang={language}>
          {parts.map((part, n) => (part.found ? <mark key={n}>{part.text}</mark> : part.text))}
        </span>
      )}
    </span>
  )
}
