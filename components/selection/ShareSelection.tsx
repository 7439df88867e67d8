import { useTranslations } from 'next-intl'
import { Copy } from '../parts/Copy'
import styles from './ShareSelection.module.css'

/** The address by which a selection can be shared, and the way to empty it. */
export function ShareSelection() {
  const t = useTranslations('Selection')
  return (
    <>
      <p id="selection-address" className={`quiet ${styles.address}`} />
      <p className={styles.buttons}>
        <Copy from="selection-address" label={t('share')} done={t('copied')} />
        <button type="button" className="button quiet-button" data-do="clear">
          {t('clear')}
        </button>
      </p>
    </>
  )
}
