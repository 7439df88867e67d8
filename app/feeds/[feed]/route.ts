import { modelOf, words } from '@/lib/pages'
import { atomFeed } from '@/lib/share/feed'

export const dynamic = 'force-dynamic'

/** A feed for each theme and language. */
export async function GET(_: Request, { params }: RouteContext<'/feeds/[feed]'>) {
  const asked = modelOf('themeFeed', await params)
  if (!asked) return new Response(null, { status: 404 })
  return new Response(atomFeed({ ...asked, words: words() }), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  })
}
