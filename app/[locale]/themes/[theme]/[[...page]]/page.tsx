import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Pager } from '@/components/parts/Pager'
import { ThemeChips } from '@/components/wall/ThemeChips'
import { Wall } from '@/components/wall/Wall'
import { cover, images, imagesOf, themeCounts, themes, words } from '@/lib/catalogue'
import { pageMetadata } from '@/lib/share/metadata'
import { pathIn, themePath } from '@/lib/site/addresses'
import { pageSegments, paginate } from '@/lib/site/pages'

type Props = PageProps<'/[locale]/themes/[theme]/[[...page]]'>

export const dynamicParams = false

export function generateStaticParams() {
  return themes.flatMap((theme) => pageSegments(imagesOf(theme).length).map((page) => ({ theme, page })))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ theme, page }, t] = [await read(params), await getTranslations('Themes')]
  const pager = await getTranslations('Pager')
  const list = imagesOf(theme)
  const { count } = paginate(list, 1)
  const name = t(`${theme}.name`)
  return pageMetadata({
    title: page.length ? `${name}, ${pager('page', { page: page[0], count })}` : name,
    description: t(`${theme}.about`),
    path: [themePath(theme), ...page].join('/'),
    language: await getLocale(),
    card: cover(theme),
    theme,
    words,
  })
}

export default async function ThemePage({ params }: Props) {
  const [{ theme, page: segments }, t] = [await read(params), await getTranslations('Themes')]
  const locale = await getLocale()
  const { items, page, count } = paginate(imagesOf(theme), Number(segments[0] ?? 1))
  return (
    <div className="page section">
      <h1>{t(`${theme}.name`)}</h1>
      <p className="lede">{t(`${theme}.about`)}</p>
      <ThemeChips themes={themeCounts} count={images.length} current={theme} />
      <div className="section">
        <Wall images={items} lead />
        <Pager page={page} count={count} first={pathIn(locale, themePath(theme))} />
      </div>
    </div>
  )
}

/** The theme that an address names, and the segments that follow it: none on its first page. */
async function read(params: Props['params']) {
  const { theme: name, page = [] } = await params
  return { theme: themes.find((theme) => theme === name) ?? notFound(), page }
}
