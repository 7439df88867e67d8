import { useLocale, useTranslations } from 'next-intl'
import { pathIn, sections } from '@/lib/site/addresses'
import styles from './SelectionBar.module.css'

/**
 * At the foot of the window, what is chosen: how many images, their size, the zip, and the way to them.
 * `barshown.client.ts` fetches all but the last from the page of the selection.
 */
export function SelectionBar() {
  const t = useTranslations('SelectionBar')
  const name = useTranslations('Selection')('title')
  return (
    <aside className={styles.bar} aria-label={name} data-bar hidden>
      <p />
      <a href={pathIn(useLocale(), sections.selection)}>{t('see')}</a>
    </aside>
  )
}
