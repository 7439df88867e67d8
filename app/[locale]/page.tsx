import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Pager } from '@/components/parts/Pager'
import { Lead } from '@/components/wall/Lead'
import { SearchableWall } from '@/components/wall/SearchableWall'
import { ThemeChips } from '@/components/wall/ThemeChips'
import { Wall } from '@/components/wall/Wall'
import { words } from '@/lib/pages'
import { pageMetadata } from '@/lib/share/metadata'
import { newPath, pathIn, wallPages } from '@/lib/site/addresses'
import { pageModel } from './model'

export async function generateMetadata(): Promise<Metadata> {
  const [t, language] = [await getTranslations('Site'), await getLocale()]
  const [title, { lead: card }] = [t('title'), await pageModel('wall')]
  const about = { title, description: t('description'), path: '', language, card }
  const page = pageMetadata({ ...about, words: words() })
  return { ...page, title: { absolute: `${title} · ${t('name')}` } }
}

export default async function WallPage() {
  const [site, t, locale] = [await getTranslations('Site'), await getTranslations('Wall'), await getLocale()]
  const latest = await getTranslations('New')
  const { images, lead, themes, items, page, count } = await pageModel('wall')
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
