import { getLocale, getTranslations } from 'next-intl/server'
import type { Image } from '@/lib/catalogue/image'
import { words } from '@/lib/pages'
import { pageMetadata } from '@/lib/share/metadata'
import { sections } from '@/lib/site/addresses'

/** The namespaces of the sections, which have each page's title and introduction. */
const namespaces = {
  themes: 'Themes',
  atlas: 'Atlas',
  mission: 'Mission',
  media: 'Media',
  selection: 'Selection',
  accessibility: 'Accessibility',
} as const satisfies Record<keyof typeof sections, string>

/** What search engines and card readers read of a section's page. */
export async function introduce(section: keyof typeof sections, { lead }: { lead: Image }) {
  const t = await getTranslations(namespaces[section])
  return pageMetadata({
    title: t('title'),
    description: t('introduction'),
    path: sections[section],
    language: await getLocale(),
    card: lead,
    words: words(),
  })
}
