import { getLocale, getTranslations } from 'next-intl/server'
import { SelectionDesk } from '@/components/selection/SelectionDesk'
import { images, withdrawn, words } from '@/lib/catalogue'
import { sayInEach } from '@/lib/i18n/words'
import { introduce } from '../introduce'

export const generateMetadata = () => introduce('selection')

export default async function SelectionPage() {
  const [t, locale] = [await getTranslations('Selection'), await getLocale()]
  return (
    <div className="page section">
      <h1>{t('title')}</h1>
      <p className="lede">{t('introduction')}</p>
      <SelectionDesk
        kit={sayInEach(words, ({ Kit }) => Kit)}
        collectionBytes={images.reduce((sum, { press }) => sum + press[locale].bytes, 0)}
        collectionCount={images.length}
        withdrawn={withdrawn.flatMap(({ id, aliases }) => [id, ...aliases])}
      />
    </div>
  )
}
