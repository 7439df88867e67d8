import { findImage } from '@/lib/catalogue'
import { routing } from '@/lib/i18n/routing'
import { embedPage, missingEmbed } from '@/lib/share/embed'

/** The page of an image for other people's frames. */
export async function GET(_: Request, { params }: RouteContext<'/[locale]/embed/[id]'>) {
  const { locale: asked, id } = await params
  const locale = routing.locales.find((one) => one === asked)
  const image = locale && findImage(id)
  const html = image ? embedPage(image, locale) : missingEmbed(locale ?? routing.defaultLocale)
  return new Response(html, { status: image ? 200 : 404, headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}
