import { useEffect, type KeyboardEvent, type RefObject } from 'react'
import { isChord, within } from '../parts/events'
import styles from './SearchField.module.css'
import { ask, clear, settle } from './useWallQuery'

interface Props {
  ref: RefObject<HTMLInputElement | null>
  value: string
  words: Record<'search' | 'placeholder', string>
}

/** Where a search is typed. `/` leads to it from anywhere on the page, Escape away from it. */
export function SearchField({ ref, value, words }: Props) {
  useWaysIn(ref)
  return (
    <label className={styles.search}>
      <span className={styles.hidden}>{words.search}</span>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M10.6 10.6 14 14M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Z" />
      </svg>
      <input
        ref={ref}
        type="search"
        name="q"
        value={value}
        placeholder={words.placeholder}
        enterKeyHint="search"
        spellCheck={false}
        aria-keyshortcuts="/"
        onChange={({ target }) => ask('q', target.value)}
        onBlur={settle}
        onKeyDown={leaveByEscape}
      />
      <kbd aria-hidden="true">/</kbd>
    </label>
  )
}

/** Where a `/` is a letter. */
const typing = 'input, textarea, select, dialog'

/** Leads to the field by the key `/`, and by an address that ends in `#search`. */
function useWaysIn(field: Props['ref']) {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || within(event, typing) || isChord(event)) return
      event.preventDefault()
      field.current?.focus()
    }
    const onHash = () => {
      if (location.hash === '#search') field.current?.focus()
    }
    onHash()
    addEventListener('keydown', onKey)
    addEventListener('hashchange', onHash)
    return () => {
      removeEventListener('keydown', onKey)
      removeEventListener('hashchange', onHash)
    }
  }, [field])
}

function leaveByEscape(event: KeyboardEvent<HTMLInputElement>) {
  if (event.key !== 'Escape') return
  clear()
  event.currentTarget.blur()
}
