import { useTranslations } from 'next-intl'
import { SearchField } from '../search/SearchField'
import styles from './ToolBar.module.css'
import { WallChoices, type Choice } from './WallChoices'

/**
 * The fields that ask something of the wall, and the way into the slideshow. Sent before its script came, the
 * form asks the same in the address, where the script reads it.
 */
export function ToolBar({ choices }: { choices: Choice[] }) {
  const t = useTranslations('WallTools')
  return (
    <form className={`${styles.tools} scripted`} role="search" aria-label={t('label')} autoComplete="off">
      <SearchField />
      <WallChoices choices={choices} />
      <button type="button" className={styles.button} data-do="play">
        {t('slideshow')}
      </button>
    </form>
  )
}
