import { hasLocale } from 'next-intl'
import { images, words } from '@/lib/catalogue'
import { defaultLanguage, languageList } from '@/lib/i18n/languages'
import { atomFeed } from '@/lib/share/feed'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return languageList.map((locale) => ({ locale }))
}

export async function GET(_: Request, { params }: RouteContext<'/[locale]/feed.xml'>) {
  const { locale } = await params
  // Only the languages above are asked for; a handler's parameters are typed as any text.
  const language = hasLocale(languageList, locale) ? locale : defaultLanguage
  return new Response(atomFeed({ images, language, words }), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  })
}
