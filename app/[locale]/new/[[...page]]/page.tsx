import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Pager } from '@/components/parts/Pager'
import { Wall } from '@/components/wall/Wall'
import { images, words } from '@/lib/catalogue'
import { latestHung } from '@/lib/catalogue/hanging'
import { pageMetadata } from '@/lib/share/metadata'
import { newPath, pathIn } from '@/lib/site/addresses'
import { pageSegments, paginate } from '@/lib/site/pages'

type Props = PageProps<'/[locale]/new/[[...page]]'>

const latest = latestHung(images)

export const dynamicParams = false

export function generateStaticParams() {
  return pageSegments(images.length).map((page) => ({ page }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ page = [] }, t, pager] = [
    await params,
    await getTranslations('New'),
    await getTranslations('Pager'),
  ]
  const { count } = paginate(latest, 1)
  return pageMetadata({
    title: page.length ? `${t('title')}, ${pager('page', { page: page[0], count })}` : t('title'),
    description: t('introduction'),
    path: [newPath, ...page].join('/'),
    language: await getLocale(),
    card: latest[0],
    words,
  })
}

/** The wall in the order in which the images were hung, for whoever comes back, and without a script. */
export default async function NewPage({ params }: Props) {
  const [{ page: segments = [] }, t, locale] = [await params, await getTranslations('New'), await getLocale()]
  const { items, page, count } = paginate(latest, Number(segments[0] ?? 1))
  return (
    <div className="page section">
      <h1>{t('title')}</h1>
      <p className="lede">{t('introduction')}</p>
      <div className="section">
        <Wall images={items} lead />
        <Pager page={page} count={count} first={pathIn(locale, newPath)} />
      </div>
    </div>
  )
}
