import type { Key, Query } from '@/lib/search/query'
import { ask } from '../search/useWallQuery'
import styles from './WallChoices.module.css'

/**
 * A field that narrows or orders the wall: its name, and what may be chosen, nothing first; with how many
 * images, if it narrows.
 */
export interface Choice {
  key: Exclude<Key, 'q'>
  label: string
  options: { value: string; name: string; text: string }[]
}

/**
 * The fields that narrow or order the wall. Where a search is on and no order is chosen, the best comes first
 * and the field says so.
 */
export function WallChoices({ choices, query, best }: { choices: Choice[]; query: Query; best: string }) {
  return choices.map(({ key, label, options }) => {
    const ranked = key === 'sort' && query.q.trim() !== ''
    return (
      <span key={key} className={styles.choice}>
        <select
          name={key}
          aria-label={label}
          value={query[key]}
          className={query[key] ? styles.chosen : undefined}
          onChange={({ target }) => ask(key, target.value)}
        >
          {ranked && <option value="">{best}</option>}
          {options.map(({ value, text }) => (
            <option key={value} value={ranked && !value ? 'date' : value}>
              {text}
            </option>
          ))}
        </select>
      </span>
    )
  })
}

/** The names of the countries that may be chosen, by code. */
export function countryNames(choices: Choice[]) {
  const options = choices.find(({ key }) => key === 'country')?.options ?? []
  return Object.fromEntries(options.map(({ value, name }) => [value, name]))
}
