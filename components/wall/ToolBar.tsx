import { useTranslations } from 'next-intl'
import { keys } from '@/lib/search/query'
import { SearchField } from '../search/SearchField'
import styles from './ToolBar.module.css'
import { WallChoices, type Choice } from './WallChoices'

/**
 * The fields that ask something of the wall, and the way into the slideshow; those that narrow and order it
 * are folded away. Sent before its script came, the form asks the same in the address, where the script reads
 * it.
 */
export function ToolBar({ choices }: { choices: Choice[] }) {
  const t = useTranslations('WallTools')
  // What has no field here can be asked all the same: a theme by its chip, any of them by an address.
  const hidden = keys.filter((key) => key !== 'q' && !choices.some((choice) => choice.key === key))
  return (
    <form className={`${styles.tools} scripted`} role="search" aria-label={t('label')} autoComplete="off">
      <div className={styles.row}>
        <SearchField />
        <button
          type="button"
          className={styles.button}
          data-do="filters"
          aria-expanded="false"
          aria-controls="filters"
        >
          <span>{t.rich('filters', { more: (text) => <span className={styles.more}>{text}</span> })}</span>
          <span className={styles.number} data-number />
        </button>
        <button type="button" className={styles.button} data-do="play">
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 2 10 6-10 6Z" />
          </svg>
          <span className={styles.play}>{t('slideshow')}</span>
        </button>
      </div>
      <div id="filters" className={styles.filters} hidden>
        <WallChoices choices={choices} />
      </div>
      {hidden.map((key) => (
        <input key={key} type="hidden" name={key} />
      ))}
    </form>
  )
}
