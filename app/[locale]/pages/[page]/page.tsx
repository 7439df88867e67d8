import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Pager } from '@/components/parts/Pager'
import { Wall } from '@/components/wall/Wall'
import { alternates, wallPages } from '@/lib/site/addresses'
import { pageModel } from '../../model'

export const generateStaticParams = () => []

export async function generateMetadata({ params }: PageProps<'/[locale]/pages/[page]'>): Promise<Metadata> {
  const [{ page }, t, locale] = [await params, await getTranslations('Pager'), await getLocale()]
  const { count } = await pageModel('further', { page })
  return { title: t('page', { page, count }), alternates: alternates(`/pages/${page}`, locale) }
}

/** The wall's pages after the first, which is the wall itself. */
export default async function FurtherWallPage({ params }: PageProps<'/[locale]/pages/[page]'>) {
  const [t, locale] = [await getTranslations('Wall'), await getLocale()]
  const { items, page, count } = await pageModel('further', await params)
  const pager = <Pager page={page} count={count} {...wallPages(locale)} />
  return (
    <div className="page section">
      <h1>{t('heading')}</h1>
      {pager}
      <Wall images={items} lead months="h2" />
      {pager}
    </div>
  )
}
