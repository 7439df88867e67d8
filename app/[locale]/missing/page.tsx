import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ConsolingPicture, NoSuchPage } from '@/components/frame/NoSuchPage'
import styles from '@/components/frame/NoSuchPage.module.css'
import { wordsOfMissing } from '../../missing'
import { pageModel } from '../model'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('NotFound')
  return { title: t('title'), robots: { index: false } }
}

/**
 * The 404 of a path that names its language. `next.config.ts` sends unknown paths here and the build
 * gives the page its status: Next's own `notFound()` sends an empty document that only JavaScript fills.
 */
export default async function MissingPage() {
  const [locale, { lead }] = [await getLocale(), await pageModel('missing')]
  const { words, mark } = wordsOfMissing(locale, lead.kind)
  return (
    <div className={`page section ${styles.missing}`}>
      <NoSuchPage locale={locale} words={words} />
      <ConsolingPicture image={lead} locale={locale} mark={mark} />
    </div>
  )
}
