import { useEffect, type KeyboardEvent, type RefObject } from 'react'
import { ask, clear, settle } from '../wall/useWallQuery'
import styles from '../wall/WallTools.module.css'

interface Props {
  ref: RefObject<HTMLInputElement | null>
  value: string
  words: Record<'search' | 'placeholder', string>
}

/** Where a search is typed. `/` leads to it from anywhere on the page, Escape away from it. */
export function SearchField({ ref, value, words }: Props) {
  useEffect(() => {
    const field = ref.current!
    const onKey = (event: globalThis.KeyboardEvent) => {
      const typing = (event.target as Element).closest('input, textarea, select, dialog')
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      field.focus()
    }
    const onHash = () => {
      if (location.hash === '#search') field.focus()
    }
    onHash()
    addEventListener('keydown', onKey)
    addEventListener('hashchange', onHash)
    return () => {
      removeEventListener('keydown', onKey)
      removeEventListener('hashchange', onHash)
    }
  }, [ref])

  function onEscape(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key !== 'Escape') return
    clear()
    event.currentTarget.blur()
  }
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
        onKeyDown={onEscape}
      />
      <kbd aria-hidden="true">/</kbd>
    </label>
  )
}
