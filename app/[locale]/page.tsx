import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Lead } from '@/components/wall/Lead'
import { Pager } from '@/components/wall/Pager'
import { SearchableWall } from '@/components/wall/SearchableWall'
import { ThemeChips } from '@/components/wall/ThemeChips'
import { Wall } from '@/components/wall/Wall'
import { images, lead, themes, words } from '@/lib/catalogue'
import { paginate } from '@/lib/site/pages'
import { pageMetadata } from '@/lib/share/metadata'
import { wallPages } from '@/lib/site/addresses'

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = [await getTranslations('Site'), await getLocale()]
  const page = pageMetadata({
    title: t('title'),
    description: t('description'),
    path: '',
    language: locale,
    card: lead,
    words,
  })
  return { ...page, title: { absolute: `${t('title')} · ${t('name')}` } }
}

export default async function WallPage() {
  const [site, t, locale] = [await getTranslations('Site'), await getTranslations('Wall'), await getLocale()]
  const { items, page, count } = paginate(images, 1)
  return (
    <>
      <Lead image={lead} />
      <div className="page">
        <section className="section columns">
          <h1 style={{ fontSize: 'var(--text-xxl)' }}>{site('title')}</h1>
          <p className="lede">{t('introduction')}</p>
        </section>
        <section className="section" aria-labelledby="images">
          <h2 id="images">
            {t('heading')} <span className="quiet">{t('count', { count: images.length })}</span>
          </h2>
          <ThemeChips themes={themes} />
          <SearchableWall images={images} themes={themes} count={items.length}>
            <Wall images={items} />
            <Pager page={page} count={count} {...wallPages(locale)} />
          </SearchableWall>
        </section>
      </div>
    </>
  )
}
