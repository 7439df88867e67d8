import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Press } from '@/components/press/Press'
import { images, signer, terms } from '@/lib/catalogue'
import { sortImages, sortKeys } from '@/lib/catalogue/sort'
import { readers } from '@/lib/press/readers'
import { contact } from '@/lib/site/addresses'
import { pageSegments, paginate } from '@/lib/site/pages'
import { introduce } from '../../introduce'

type Props = PageProps<'/[locale]/media/[[...view]]'>

/** How many rows a page of the press table holds. */
const rows = 100

export const dynamicParams = false

/**
 * The press page by date, and, so that sorting needs no script, by every other column; then what does not fit
 * on each first page.
 */
export function generateStaticParams() {
  return sortKeys.flatMap((sort) =>
    pageSegments(images.length, rows).map((page) => ({
      view: sort === 'date' && !page.length ? [] : [sort, ...page],
    })),
  )
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [metadata, { view }] = [await introduce('media'), await params]
  // The same page in another order is not another page.
  return view
    ? { title: metadata.title, alternates: { canonical: metadata.alternates?.canonical } }
    : metadata
}

export default async function MediaPage({ params }: Props) {
  const [{ view: [sort, page = '1'] = ['date'] }, locale] = [await params, await getLocale()]
  const sorted = sortKeys.find((key) => key === sort) ?? notFound()
  return (
    <Press
      table={paginate(sortImages(images, sorted, locale), Number(page), rows)}
      sorted={sorted}
      terms={terms}
      readers={readers}
      contact={contact}
      signer={signer}
    />
  )
}
