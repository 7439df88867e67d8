import { hasLocale } from 'next-intl'
import { defaultLanguage, languageList } from '@/lib/i18n/languages'
import { collection, words } from '@/lib/pages'
import { embedPage, missingEmbed } from '@/lib/share/embed'

/** The page of an image for other people's frames. */
export async function GET(_: Request, { params }: RouteContext<'/[locale]/embed/[id]'>) {
  const { locale, id } = await params
  const isKnown = hasLocale(languageList, locale)
  const language = isKnown ? locale : defaultLanguage
  const image = isKnown ? collection().findImage(id) : undefined
  const html = image ? embedPage({ image, language, words: words() }) : missingEmbed(language, words())
  return new Response(html, {
    status: image ? 200 : 404,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  })
}
