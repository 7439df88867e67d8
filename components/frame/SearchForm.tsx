import { pathIn } from '@/lib/site/addresses'
import type { Language } from '@/lib/i18n/languages'
import styles from './SearchForm.module.css'

interface Props {
  locale: Language
  /** What the field is called, and the button beside it. */
  words: { search: string; submit: string }
}

/** A search from a page without a wall: it leads to the wall, which answers. */
export function SearchForm({ locale, words }: Props) {
  return (
    <form action={pathIn(locale)} role="search" aria-label={words.search} className={styles.search}>
      <input type="search" name="q" aria-label={words.search} enterKeyHint="search" spellCheck={false} />
      <button type="submit" className="button">
        {words.submit}
      </button>
    </form>
  )
}
