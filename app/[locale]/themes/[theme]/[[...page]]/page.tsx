import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Pager } from '@/components/parts/Pager'
import { ThemeChips } from '@/components/wall/ThemeChips'
import { Wall } from '@/components/wall/Wall'
import { words } from '@/lib/pages'
import { pageMetadata } from '@/lib/share/metadata'
import { pathIn, themePath } from '@/lib/site/addresses'
import { pageModel } from '../../../model'

type Props = PageProps<'/[locale]/themes/[theme]/[[...page]]'>

export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ page = [] }, t] = [await params, await getTranslations('Themes')]
  const pager = await getTranslations('Pager')
  const { theme, cover, count } = await pageModel('theme', await params)
  const name = t(`${theme}.name`)
  return pageMetadata({
    title: page.length ? `${name}, ${pager('page', { page: page[0], count })}` : name,
    description: t(`${theme}.about`),
    path: [themePath(theme), ...page].join('/'),
    language: await getLocale(),
    card: cover,
    theme,
    words: words(),
  })
}

export default async function ThemePage({ params }: Props) {
  const [t, locale] = [await getTranslations('Themes'), await getLocale()]
  const { theme, themes, all, items, page, count } = await pageModel('theme', await params)
  return (
    <div className="page section">
      <h1>{t(`${theme}.name`)}</h1>
      <p className="lede">{t(`${theme}.about`)}</p>
      <ThemeChips themes={themes} count={all} current={theme} />
      <div className="section">
        <Wall images={items} lead />
        <Pager page={page} count={count} first={pathIn(locale, themePath(theme))} />
      </div>
    </div>
  )
}
