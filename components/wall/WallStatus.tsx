import { useTranslations } from 'next-intl'
import styles from './WallStatus.module.css'

/**
 * How many images answer and how their words were found, which `wall.client.ts` says in these words, and the
 * way back to all of them.
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
        data-begun={t.raw('begun')}
        data-near={t.raw('near')}
        data-nowhere={t.raw('nowhere')}
        data-partial={t('partial')}
        data-failed={t('failed')}
      />
      <button type="button" className={styles.clear} data-do="clear" hidden>
        {t('clear')}
      </button>
    </div>
  )
}
