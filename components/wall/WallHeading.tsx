import { useTranslations } from 'next-intl'
import styles from './WallHeading.module.css'

/**
 * What hangs, how many they are and in which order: all of them at first, and what `wall.client.ts` says of
 * an answer then.
 */
export function WallHeading({ count }: { count: number }) {
  const t = useTranslations('Wall')
  const tools = useTranslations('WallTools')
  return (
    <div id="search" className={styles.heading}>
      <h2 id="images" data-some={t('some')}>
        {t('heading')}
      </h2>
      <p className="quiet" data-order={tools.raw('ordered')}>
        {t('count', { count })}
      </p>
    </div>
  )
}
