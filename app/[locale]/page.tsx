import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Pager } from '@/components/parts/Pager'
import { Lead } from '@/components/wall/Lead'
import { SearchableWall } from '@/components/wall/SearchableWall'
import { ThemeChips } from '@/components/wall/ThemeChips'
import { Wall } from '@/components/wall/Wall'
import { images, lead, themes, words } from '@/lib/catalogue'
import { pageMetadata } from '@/lib/share/metadata'
import { newPath, pathIn, wallPages } from '@/lib/site/addresses'
import { paginate } from '@/lib/site/pages'

export async function generateMetadata(): Promise<Metadata> {
  const [t, language] = [await getTranslations('Site'), await getLocale()]
  const title = t('title')
  const page = pageMetadata({ title, description: t('description'), path: '', language, card: lead, words })
  return { ...page, title: { absolute: `${title} · ${t('name')}` } }
}

export default async function WallPage() {
  const [site, t, locale] = [await getTranslations('Site'), await getTranslations('Wall'), await getLocale()]
  const latest = await getTranslations('New')
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
          <p>
            <a href={pathIn(locale, newPath)}>{latest('title')}</a>
          </p>
          <SearchableWall images={images} hung={items} themes={themes}>
            <Wall images={items} />
            <Pager page={page} count={count} {...wallPages(locale)} />
          </SearchableWall>
        </section>
      </div>
    </>
  )
}
