import { useTranslations } from 'next-intl'
import type { Viewer } from '@/lib/press/viewers'
import { Programs } from './Programs'

/** How IIIF viewers show an image, and what whoever opens one in them must know. */
export function Viewers({ viewers }: { viewers: Viewer[] }) {
  const t = useTranslations('Viewers')
  return (
    <Programs
      id="viewers"
      heading={t('heading')}
      text={t('text')}
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
