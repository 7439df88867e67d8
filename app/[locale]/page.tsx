import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Pager } from '@/components/parts/Pager'
import { Opening } from '@/components/wall/Opening'
import { SearchableWall } from '@/components/wall/SearchableWall'
import { Wall } from '@/components/wall/Wall'
import { images, lead, reconstructions, themeCounts, words } from '@/lib/catalogue'
import { pageMetadata } from '@/lib/share/metadata'
import { wallPages } from '@/lib/site/addresses'
import { paginate } from '@/lib/site/pages'

export async function generateMetadata(): Promise<Metadata> {
  const [t, language] = [await getTranslations('Site'), await getLocale()]
  const title = t('title')
  const page = pageMetadata({ title, description: t('description'), path: '', language, card: lead, words })
  return { ...page, title: { absolute: `${title} · ${t('name')}` } }
}

export default async function WallPage() {
  const locale = await getLocale()
  const { items, page, count } = paginate(images, 1)
  return (
    <>
      <Opening lead={lead} share={reconstructions} />
      <section className="page" aria-labelledby="images">
        <SearchableWall images={images} hung={items} themes={themeCounts}>
          {/* What opens the page hangs already. */}
          <Wall images={items.filter((image) => image !== lead)} months="h3" />
          <Pager page={page} count={count} {...wallPages(locale)} />
        </SearchableWall>
      </section>
    </>
  )
}
