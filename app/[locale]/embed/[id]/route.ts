import { hasLocale } from 'next-intl'
import { findImage, words } from '@/lib/catalogue'
import { routing } from '@/lib/i18n/routing'
import { embedPage, missingEmbed } from '@/lib/share/embed'

/** The page of an image for other people's frames. */
export async function GET(_: Request, { params }: RouteContext<'/[locale]/embed/[id]'>) {
  const { locale, id } = await params
  const known = hasLocale(routing.locales, locale)
  const image = known ? findImage(id) : undefined
  const html =
    known && image
      ? embedPage({ image, language: locale, words })
      : missingEmbed(known ? locale : routing.defaultLocale, words)
  return new Response(html, {
    status: image ? 200 : 404,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  })
}
