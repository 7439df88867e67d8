import { getLocale, getTranslations } from 'next-intl/server'
import { lead, words } from '@/lib/catalogue'
import { pageMetadata } from '@/lib/share/metadata'

/**
 * What is read of a page whose own namespace has its title and introduction; `path` is what follows the
 * locale.
 */
export async function introduce(
  namespace: 'Atlas' | 'Media' | 'Mission' | 'Selection' | 'Themes',
  path: string,
) {
  const t = await getTranslations(namespace)
  return pageMetadata({
    title: t('title'),
    description: t('introduction'),
    path,
    language: await getLocale(),
    card: lead,
    words,
  })
}
