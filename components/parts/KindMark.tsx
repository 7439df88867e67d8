import { useTranslations } from 'next-intl'
import type { Kind } from '@/lib/catalogue/schema'
import styles from './KindMark.module.css'

/** Says that what hangs is a reconstruction; a photograph needs no mark. */
export function KindMark({ kind }: { kind: Kind }) {
  const word = useKindWords()[kind]
  return word && <span className={styles.mark}>{word}</span>
}

/** What the mark says of each kind, for what is drawn in the browser. */
export function useKindWords(): Record<Kind, string | null> {
  const t = useTranslations('KindMark')
  return { photograph: null, reconstruction: t('reconstruction') }
}
