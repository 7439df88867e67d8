import { hasLocale } from 'next-intl'
import { languageList } from '@/lib/i18n/languages'
import { modelOf, words } from '@/lib/pages'
import { atomFeed } from '@/lib/share/feed'

export const dynamic = 'force-dynamic'

export async function GET(_: Request, { params }: RouteContext<'/[locale]/feed.xml'>) {
  const { locale } = await params
  const asked = hasLocale(languageList, locale) ? modelOf('feed', { locale }) : undefined
  if (!asked) return new Response(null, { status: 404 })
  return new Response(atomFeed({ ...asked, words: words() }), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  })
}
