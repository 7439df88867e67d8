import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Press } from '@/components/Press'
import { images, terms } from '@/lib/catalogue'
import { sortKeys } from '@/lib/catalogue/sort'
import { alternates, contact } from '@/lib/site'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Media')
  return { title: t('title'), description: t('introduction'), alternates: alternates('/media', await getLocale()) }
}

export default function MediaPage() {
  return <Press images={images} sorted="date" columns={sortKeys} terms={terms} contact={contact} />
}
