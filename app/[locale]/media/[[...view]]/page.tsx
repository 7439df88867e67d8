import type { Metadata } from 'next'
import { Press } from '@/components/press/Press'
import { readers } from '@/lib/press/readers'
import { viewers } from '@/lib/press/viewers'
import { contact } from '@/lib/site/addresses'
import { introduce } from '../../introduce'
import { pageModel } from '../../model'

type Props = PageProps<'/[locale]/media/[[...view]]'>

export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { view } = await params
  const metadata = await introduce('media', await pageModel('media', { view }))
  // The same page in another order is not another page.
  return view
    ? { title: metadata.title, alternates: { canonical: metadata.alternates?.canonical } }
    : metadata
}

export default async function MediaPage({ params }: Props) {
  const { table, sorted, terms, signer } = await pageModel('media', await params)
  return (
    <Press
      table={table}
      sorted={sorted}
      terms={terms}
      readers={readers}
      viewers={viewers}
      contact={contact}
      signer={signer}
    />
  )
}
