import { useTranslations } from 'next-intl'
import type { Kind } from '@/lib/catalogue/schema'
import { Mark } from './Mark'

/** Says that what hangs is a reconstruction; a photograph needs no mark. */
export function KindMark({ kind }: { kind: Kind }) {
  const t = useTranslations('KindMark')
  return <Mark word={kind === 'reconstruction' ? t('reconstruction') : null} />
}
