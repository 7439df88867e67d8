import { useTranslations } from 'next-intl'
import styles from './WallStatus.module.css'

/**
 * How many images answer, which `wall.client.ts` says in one of these words, and the way back to all of them.
 */
export function WallStatus() {
  const t = useTranslations('WallTools')
  return (
    <div className={styles.status}>
      <p
        role="status"
        data-none={t('none')}
        data-one={t('one')}
        data-many={t.raw('many')}
        data-failed={t('failed')}
      />
      <button type="button" className={styles.clear} data-do="clear" hidden>
        {t('clear')}
      </button>
    </div>
  )
}
