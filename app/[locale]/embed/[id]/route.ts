import { findImage, images } from '@/lib/catalogue'
import { routing, type Locale } from '@/lib/i18n/routing'
import { embedPage } from '@/lib/share/embed'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return routing.locales.flatMap((locale) => images.map(({ id }) => ({ locale, id })))
}

export async function GET(_: Request, { params }: RouteContext<'/[locale]/embed/[id]'>) {
  const { locale, id } = await params
  return new Response(embedPage(findImage(id)!, locale as Locale), { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}
