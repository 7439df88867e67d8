import { useTranslations } from 'next-intl'
import type { Reader } from '@/lib/press/readers'
import { ProgramsTable } from './ProgramsTable'

/** What programs show of a press file, and in which language: what a desk will see where. */
export function ReadersTable({ readers }: { readers: Reader[] }) {
  const t = useTranslations('Readers')
  return (
    <ProgramsTable
      labelledBy="readers"
      caption={t('heading')}
      columns={[t('program'), t('fields'), t('language')]}
      rows={readers.map(({ programs, slots, all }) => [
        programs,
        slots.map((slot) => t(slot)).join(', '),
        t(all ? 'all' : 'own'),
      ])}
    />
  )
}
