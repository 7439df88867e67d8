import { getTranslations } from 'next-intl/server'
import { ThemeList } from '@/components/wall/ThemeList'
import { introduce } from '../introduce'
import { pageModel } from '../model'

export const generateMetadata = async () => introduce('themes', await pageModel('themes'))

export default async function ThemesPage() {
  const t = await getTranslations('Themes')
  const { themes } = await pageModel('themes')
  return (
    <div className="page section">
      <h1>{t('title')}</h1>
      <p className="lede">{t('introduction')}</p>
      <ThemeList themes={themes} />
    </div>
  )
}
