import { getTranslations } from 'next-intl/server'
import { SelectionDesk } from '@/components/selection/SelectionDesk'
import { sayInEach } from '@/lib/i18n/words'
import { words } from '@/lib/pages'
import { introduce } from '../introduce'
import { pageModel } from '../model'

export const generateMetadata = async () => introduce('selection', await pageModel('selection'))

export default async function SelectionPage() {
  const t = await getTranslations('Selection')
  const { bytes, count, withdrawn } = await pageModel('selection')
  return (
    <div className="page section">
      <h1>{t('title')}</h1>
      <p className="lede">{t('introduction')}</p>
      <SelectionDesk
        kit={sayInEach(words(), ({ Kit }) => Kit)}
        collectionBytes={bytes}
        collectionCount={count}
        withdrawn={withdrawn}
      />
    </div>
  )
}
