import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Press } from '@/components/Press'
import { images, terms } from '@/lib/catalogue'
import { sortImages, sortKeys, type SortKey } from '@/lib/catalogue/sort'
import { alternates, contact } from '@/lib/site'

export const dynamicParams = false

/** The press page sorted by another column than the date: a page of its own, so that sorting needs no script. */
export function generateStaticParams() {
  return sortKeys.filter((sort) => sort !== 'date').map((sort) => ({ sort }))
}

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = [await getTranslations('Media'), await getLocale()]
  return { title: t('title'), alternates: { canonical: alternates('/media', locale).canonical } }
}

export default async function SortedMediaPage({ params }: PageProps<'/[locale]/media/[sort]'>) {
  const sort = (await params).sort as SortKey
  return <Press images={sortImages(images, sort, await getLocale())} sorted={sort} columns={sortKeys} terms={terms} contact={contact} />
}
