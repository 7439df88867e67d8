import { images, words } from '@/lib/catalogue'
import { routing, type Locale } from '@/lib/i18n/routing'
import { atomFeed } from '@/lib/share/feed'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return routing.locales.map((locale) => ({ locale }))
}

export async function GET(_: Request, { params }: RouteContext<'/[locale]/feed.xml'>) {
  const { locale } = await params
  return new Response(atomFeed({ images, language: locale as Locale, words }), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  })
}
