import { useTranslations } from 'next-intl'
import type { Reader } from '@/lib/press/readers'
import { Programs } from './Programs'

/** What programs show of a press file, and in which language: what a desk will see where. */
export function Readers({ readers }: { readers: Reader[] }) {
  const t = useTranslations('Readers')
  return (
    <Programs
      id="readers"
      heading={t('heading')}
      text={t('text')}
      columns={[t('program'), t('fields'), t('language')]}
      rows={readers.map(({ programs, slots, all }) => [
        programs,
        slots.map((slot) => t(slot)).join(', '),
        t(all ? 'all' : 'own'),
      ])}
    />
  )
}
