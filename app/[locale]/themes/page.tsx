import { getTranslations } from 'next-intl/server'
import { ThemeList } from '@/components/wall/ThemeList'
import { imagesOf, themes } from '@/lib/catalogue'
import { introduce } from '../introduce'

export const generateMetadata = () => introduce('themes')

export default async function ThemesPage() {
  const t = await getTranslations('Themes')
  return (
    <div className="page section">
      <h1>{t('title')}</h1>
      <p className="lede">{t('introduction')}</p>
      <ThemeList themes={themes.map((theme) => ({ theme, images: imagesOf(theme) }))} />
    </div>
  )
}
