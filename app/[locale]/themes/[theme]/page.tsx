import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ThemeChips } from '@/components/ThemeChips'
import { Wall } from '@/components/Wall'
import { imagesOf, themes } from '@/lib/catalogue'
import type { Theme } from '@/lib/catalogue/schema'
import { pageMetadata } from '@/lib/share/metadata'

type Props = PageProps<'/[locale]/themes/[theme]'>

export const dynamicParams = false

export function generateStaticParams() {
  return themes.map((theme) => ({ theme }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [theme, t] = [(await params).theme as Theme, await getTranslations('Themes')]
  return pageMetadata({ title: t(`${theme}.name`), description: t(`${theme}.about`), path: `/themes/${theme}`, locale: await getLocale(), card: imagesOf(theme)[0] })
}

export default async function ThemePage({ params }: Props) {
  const [theme, t] = [(await params).theme as Theme, await getTranslations('Themes')]
  return (
    <div className="page section">
      <h1>{t(`${theme}.name`)}</h1>
      <p className="lede">{t(`${theme}.about`)}</p>
      <ThemeChips themes={themes} current={theme} />
      <div className="section"><Wall images={imagesOf(theme)} lead /></div>
    </div>
  )
}
