import { useTranslations } from 'next-intl'
import type { Viewer } from '@/lib/press/viewers'
import { collectionPath } from '@/lib/site/addresses'
import { Programs } from './Programs'

/** How IIIF viewers show an image, and what whoever opens one in them must know. */
export function Viewers({ viewers }: { viewers: Viewer[] }) {
  const t = useTranslations('Viewers')
  return (
    <Programs
      id="viewers"
      heading={t('heading')}
      text={t.rich('text', { collection: (words) => <a href={collectionPath()}>{words}</a> })}
      columns={[t('program'), t('language'), t('credit'), t('collection'), t('state')]}
      rows={viewers.map(({ programs, language, credit, collection, state }) => [
        programs,
        t(`languages.${language}`),
        t(`credits.${credit}`),
        t(`collections.${collection}`),
        t(`states.${state}`),
      ])}
    />
  )
}
