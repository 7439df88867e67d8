import { useTranslations } from 'next-intl'
import type { Viewer } from '@/lib/press/viewers'
import { ProgramsTable } from './ProgramsTable'

/** How IIIF viewers show an image, and what whoever opens one in them must know. */
export function ViewersTable({ viewers }: { viewers: Viewer[] }) {
  const t = useTranslations('Viewers')
  return (
    <ProgramsTable
      labelledBy="viewers"
      caption={t('heading')}
      columns={[t('program'), t('language'), t('credit'), t('state')]}
      rows={viewers.map(({ programs, language, credit, state }) => [
        programs,
        t(`languages.${language}`),
        t(`credits.${credit}`),
        t(`states.${state}`),
      ])}
    />
  )
}
