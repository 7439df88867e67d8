import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ThemeList } from '@/components/ThemeList'
import { imagesOf, lead, themes } from '@/lib/catalogue'
import { pageMetadata } from '@/lib/share/metadata'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Themes')
  return pageMetadata({ title: t('title'), description: t('introduction'), path: '/themes', locale: await getLocale(), card: lead })
}

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
