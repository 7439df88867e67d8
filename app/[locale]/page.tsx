import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Pager } from '@/components/parts/Pager'
import { Opening } from '@/components/wall/Opening'
import { SearchableWall } from '@/components/wall/SearchableWall'
import { Wall } from '@/components/wall/Wall'
import { frame, words } from '@/lib/pages'
import { pageMetadata } from '@/lib/share/metadata'
import { wallPages } from '@/lib/site/addresses'
import { pageModel } from './model'

export async function generateMetadata(): Promise<Metadata> {
  const [t, language] = [await getTranslations('Site'), await getLocale()]
  const [title, { lead: card }] = [t('title'), await pageModel('wall')]
  const about = { title, description: t('description'), path: '', language, card }
  const page = pageMetadata({ ...about, words: words() })
  return { ...page, title: { absolute: `${title} · ${t('name')}` } }
}

export default async function WallPage() {
  const locale = await getLocale()
  const { images, lead, themes, items, page, count } = await pageModel('wall')
  return (
    <>
      <Opening lead={lead} share={frame().reconstructions} />
      <section className="page" aria-labelledby="images">
        <SearchableWall images={images} hung={items} themes={themes}>
          {/* What opens the page hangs already. */}
          <Wall images={items.filter(({ id }) => id !== lead.id)} months="h3" />
          <Pager page={page} count={count} {...wallPages(locale)} />
        </SearchableWall>
      </section>
    </>
  )
}
