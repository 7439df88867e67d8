import type { Key } from '@/lib/search/query'
import { useTranslations } from 'next-intl'
import styles from './WallChoices.module.css'

/**
 * A field that narrows or orders the wall: its name, and what may be chosen, nothing first; with how many
 * images, if it narrows. Of an order, `said` is what the heading says of it.
 */
export interface Choice {
  key: Exclude<Key, 'q' | 'theme'>
  label: string
  options: { value: string; name: string; text: string; said?: string }[]
}

/** The fields that narrow or order the wall; the order knows what it is called where a search is on. */
export function WallChoices({ choices }: { choices: Choice[] }) {
  const t = useTranslations('WallTools')
  return choices.map(({ key, label, options }) => (
    <label key={key} className={styles.choice}>
      <span>{label}</span>
      <select name={key} {...(key === 'sort' && { 'data-best': t('best'), 'data-said': t('saidBest') })}>
        {options.map(({ value, text, said }) => (
          <option key={value} value={value} data-said={said}>
            {text}
          </option>
        ))}
      </select>
    </label>
  ))
}
