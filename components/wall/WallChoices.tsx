import { useTranslations } from 'next-intl'
import type { Key } from '@/lib/search/query'
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

/** The fields that narrow or order the wall; the order knows what it is called where a search is on. */
export function WallChoices({ choices }: { choices: Choice[] }) {
  const t = useTranslations('WallTools')
  return choices.map(({ key, label, options }) => (
    <span key={key} className={styles.choice}>
      <select name={key} aria-label={label} data-best={key === 'sort' ? t('best') : undefined}>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </span>
  ))
}
