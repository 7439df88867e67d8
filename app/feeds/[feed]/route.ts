import { imagesOf, themes, words } from '@/lib/catalogue'
import { languageList } from '@/lib/i18n/languages'
import { atomFeed } from '@/lib/share/feed'
import { themeFeedPath } from '@/lib/site/addresses'

export const dynamic = 'force-static'
export const dynamicParams = false

const feeds = new Map(
  languageList.flatMap((language) =>
    themes.map((theme) => [themeFeedPath(theme, language), { theme, language }] as const),
  ),
)

/** A feed for each theme and language. */
export function generateStaticParams() {
  return [...feeds.keys()].map((path) => ({ feed: path.slice('/feeds/'.length) }))
}

export async function GET(_: Request, { params }: RouteContext<'/feeds/[feed]'>) {
  const asked = feeds.get(`/feeds/${(await params).feed}`)
  if (!asked) return new Response(null, { status: 404 })
  const { theme, language } = asked
  return new Response(atomFeed({ images: imagesOf(theme), theme, language, words }), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  })
}
