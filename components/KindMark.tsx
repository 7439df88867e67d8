import { useTranslations } from 'next-intl'
import type { Kind } from '@/lib/catalogue/schema'
import styles from './KindMark.module.css'

/** Says that what hangs is a reconstruction; a photograph needs no mark. */
export function KindMark({ kind }: { kind: Kind }) {
  const t = useTranslations('KindMark')
  return kind === 'reconstruction' ? <span className={styles.mark}>{t(kind)}</span> : null
}
