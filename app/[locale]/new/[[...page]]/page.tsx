import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Pager } from '@/components/parts/Pager'
import { Wall } from '@/components/wall/Wall'
import { words } from '@/lib/pages'
import { pageMetadata } from '@/lib/share/metadata'
import { newPath, pathIn } from '@/lib/site/addresses'
import { pageModel } from '../../model'

type Props = PageProps<'/[locale]/new/[[...page]]'>

export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ page = [] }, t, pager] = [
    await params,
    await getTranslations('New'),
    await getTranslations('Pager'),
  ]
  const { count, first } = await pageModel('latest', { page })
  return pageMetadata({
    title: page.length ? `${t('title')}, ${pager('page', { page: page[0], count })}` : t('title'),
    description: t('introduction'),
    path: [newPath, ...page].join('/'),
    language: await getLocale(),
    card: first,
    words: words(),
  })
}

/** The wall in the order in which the images were hung, for whoever comes back, and without a script. */
export default async function NewPage({ params }: Props) {
  const [t, locale] = [await getTranslations('New'), await getLocale()]
  const { items, page, count } = await pageModel('latest', await params)
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
