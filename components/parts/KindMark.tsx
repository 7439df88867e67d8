import { useTranslations } from 'next-intl'
import type { Kind } from '@/lib/catalogue/schema'
import { Mark } from './Mark'

/** Says that what hangs is a reconstruction; a photograph needs no mark. */
export function KindMark({ kind }: { kind: Kind }) {
  return <Mark word={useKindWords()[kind]} />
}

/** What the mark says of each kind, for what is drawn in the browser: `null` where it says nothing. */
export function useKindWords(): Record<Kind, string | null> {
  const t = useTranslations('KindMark')
  return { photograph: null, reconstruction: t('reconstruction') }
}
