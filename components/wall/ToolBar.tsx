import type { RefObject } from 'react'
import type { Query } from '@/lib/search/query'
import { SearchField } from '../search/SearchField'
import { load } from './lazy'
import styles from './ToolBar.module.css'
import { WallChoices, type Choice } from './WallChoices'

/** What the bar says, in the language of the page. */
export type BarWords = Record<'label' | 'search' | 'placeholder' | 'best' | 'slideshow', string>

interface Props {
  /** The field of the search. */
  search: RefObject<HTMLInputElement | null>
  query: Query
  choices: Choice[]
  words: BarWords
  onPlay: () => void
}

// A first answer need not wait for the code, nor for the way to the index. If either fails, the search itself
// will say so.
const prepare = () =>
  void load
    .found()
    .then(({ open }) => open())
    .catch(() => {})

/** The fields that ask something of the wall, and the way into the slideshow. */
export function ToolBar({ search, query, choices, words, onPlay }: Props) {
  return (
    <form
      className={styles.tools}
      role="search"
      aria-label={words.label}
      autoComplete="off"
      onFocus={prepare}
      onSubmit={(event) => event.preventDefault()}
    >
      <SearchField ref={search} value={query.q} words={words} />
      <WallChoices choices={choices} query={query} best={words.best} />
      <button type="button" className={styles.button} onPointerEnter={load.slideshow} onClick={onPlay}>
        {words.slideshow}
      </button>
    </form>
  )
}
