import { useTranslations } from 'next-intl'
import styles from './WallStatus.module.css'

/**
 * What is chosen, each with a button that drops it, the way back to all images, and how the words of a search
 * were found. `wall.client.ts` says in these words how many images answer, for whoever hears it: the heading
 * shows it.
 */
export function WallStatus() {
  const t = useTranslations('WallTools')
  return (
    <div className={styles.status}>
      <span className={styles.chosen} data-chosen />
      <template data-token>
        <button
          type="button"
          className="button quiet-button"
          data-do="drop"
          data-chosen={t.raw('chosen')}
          data-drop={t.raw('drop')}
        />
      </template>
      <button type="button" className={styles.clear} data-do="clear" hidden>
        {t('clear')}
      </button>
      <p
        role="status"
        data-none={t('none')}
        data-one={t('one')}
        data-many={t.raw('many')}
        data-begun={t.raw('begun')}
        data-near={t.raw('near')}
        data-nowhere={t.raw('nowhere')}
        data-partial={t('partial')}
        data-failed={t('failed')}
      />
    </div>
  )
}
