import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Press } from '@/components/Press'
import { images, lead, terms } from '@/lib/catalogue'
import { sortKeys } from '@/lib/catalogue/sort'
import { pageMetadata } from '@/lib/share/metadata'
import { contact } from '@/lib/site'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Media')
  return pageMetadata({ title: t('title'), description: t('introduction'), path: '/media', locale: await getLocale(), card: lead })
}

export default function MediaPage() {
  return <Press images={images} sorted="date" columns={sortKeys} terms={terms} contact={contact} />
}
