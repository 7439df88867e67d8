import type { MetadataRoute } from 'next'
import { words } from '@/lib/i18n/bothwords'

export const dynamic = 'force-static'

export default function manifest(): MetadataRoute.Manifest {
  const icon = (size: number) => ({ src: `/icons/${size}.png`, sizes: `${size}x${size}`, type: 'image/png' })
  return {
    name: `${words.fr.Site.title} / ${words.en.Site.title}`,
    short_name: words.fr.Site.name,
    lang: 'fr',
    start_url: '/',
    display: 'browser',
    background_color: '#0e0f11',
    theme_color: '#0e0f11',
    icons: [icon(192), icon(512)],
  }
}
