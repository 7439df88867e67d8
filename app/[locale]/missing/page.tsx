import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('NotFound')
  return { title: t('title'), robots: { index: false } }
}

/**
 * The 404 of a path that names its language. `next.config.ts` sends unknown paths here and the build
 * gives the page its status: Next's own `notFound()` sends an empty document that only JavaScript fills.
 */
export default async function MissingPage() {
  const [t, locale] = [await getTranslations('NotFound'), await getLocale()]
  return (
    <div className="page section">
      <h1>{t('title')}</h1>
      <p className="lede">{t('text')}</p>
      <p>
        <a className="button" href={`/${locale}`}>
          {t('home')}
        </a>
      </p>
    </div>
  )
}
