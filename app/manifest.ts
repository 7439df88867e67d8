import type { MetadataRoute } from 'next'
import { defaultLanguage, languageList } from '@/lib/i18n/languages'
import { words } from '@/lib/pages'
import { colours } from '@/lib/site/colours'

export const dynamic = 'force-dynamic'

export default function manifest(): MetadataRoute.Manifest {
  const icon = (size: number) => ({ src: `/icons/${size}.png`, sizes: `${size}x${size}`, type: 'image/png' })
  return {
    name: languageList.map((language) => words()[language].Site.title).join(' / '),
    short_name: words()[defaultLanguage].Site.name,
    lang: defaultLanguage,
    start_url: '/',
    display: 'browser',
    background_color: colours.ground.dark,
    theme_color: colours.ground.dark,
    icons: [icon(192), icon(512)],
  }
}
