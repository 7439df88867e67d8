import { getTranslations } from 'next-intl/server'
import { ThemeList } from '@/components/wall/ThemeList'
import { cover, imagesOf, themes } from '@/lib/catalogue'
import type { Theme } from '@/lib/catalogue/schema'
import { introduce } from '../introduce'

export const generateMetadata = () => introduce('themes')

export default async function ThemesPage() {
  const t = await getTranslations('Themes')
  return (
    <div className="page section">
      <h1>{t('title')}</h1>
      <p className="lede">{t('introduction')}</p>
      <ThemeList themes={themes.map(listed)} />
    </div>
  )
}

function listed(theme: Theme) {
  return { theme, cover: cover(theme), count: imagesOf(theme).length }
}
