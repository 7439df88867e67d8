import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Pager } from '@/components/wall/Pager'
import { ThemeChips } from '@/components/wall/ThemeChips'
import { Wall } from '@/components/wall/Wall'
import { imagesOf, themes, words } from '@/lib/catalogue'
import { pageSegments, paginate } from '@/lib/site/pages'
import type { Theme } from '@/lib/catalogue/schema'
import { pageMetadata } from '@/lib/share/metadata'
import { pathIn, themePath } from '@/lib/site/addresses'

type Props = PageProps<'/[locale]/themes/[theme]/[[...page]]'>

export const dynamicParams = false

export function generateStaticParams() {
  return themes.flatMap((theme) => pageSegments(imagesOf(theme).length).map((page) => ({ theme, page })))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ theme, page = [] }, t, pager] = [
    await params,
    await getTranslations('Themes'),
    await getTranslations('Pager'),
  ]
  const images = imagesOf(theme as Theme)
  const name = t(`${theme as Theme}.name`)
  const title = page.length
    ? `${name}, ${pager('page', { page: page[0], count: pageSegments(images.length).length })}`
    : name
  return pageMetadata({
    title,
    description: t(`${theme as Theme}.about`),
    path: [themePath(theme), ...page].join('/'),
    language: await getLocale(),
    card: images[0],
    words,
  })
}

export default async function ThemePage({ params }: Props) {
  const { page: segments = ['1'], ...rest } = await params
  const [theme, t, locale] = [rest.theme as Theme, await getTranslations('Themes'), await getLocale()]
  const { items, page, count } = paginate(imagesOf(theme), Number(segments[0]))
  return (
    <div className="page section">
      <h1>{t(`${theme}.name`)}</h1>
      <p className="lede">{t(`${theme}.about`)}</p>
      <ThemeChips themes={themes} current={theme} />
      <div className="section">
        <Wall images={items} lead />
        <Pager page={page} count={count} first={pathIn(locale, themePath(theme))} />
      </div>
    </div>
  )
}
