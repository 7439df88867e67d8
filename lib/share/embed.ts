import type { Image } from '../catalogue/image'
import { screenJpeg } from '../catalogue/manifest'
import { otherLocale, type Locale } from '../i18n/routing'
import { words } from '../i18n/bothwords'
import { absolute, permalink } from '../site/addresses'
import { escapeXml as escape } from '../site/markup'

/** The width an embed is offered at, px; its height leaves room for caption and credit under the picture. */
export const embedWidth = 640

const style = `:root{color-scheme:light dark;font:1rem/1.45 Georgia,serif;background:light-dark(#fbfaf8,#0e0f11);color:light-dark(#16171a,#f0eee9)}body{margin:0}figure{margin:0}img{display:block;width:100%;height:auto}figcaption{padding:.75rem 1rem}p{margin:0 0 .5rem}small{color:light-dark(#63656b,#9b9a95)}a{color:inherit}`

/** A page for other people's frames: picture, caption, credit, kind, and no script. */
export function embedPage(image: Image, locale: Locale) {
  const { title, alt, caption, lang = locale } = image.words[locale]
  const other = otherLocale(locale)
  const twin = image.state
    ? ''
    : ` · <a href="${permalink(image.id, other)}" hreflang="${other}" lang="${other}" target="_top">${escape(image.words[other].title)}</a>`
  const t = words[locale]
  const srcset = (format: string) =>
    image.variants
      .filter((variant) => variant.format === format)
      .map(({ file, width }) => `/variants/${file} ${width}w`)
      .join(', ')
  const jpeg = screenJpeg(image.variants)
  const mark = image.kind === 'reconstruction' ? `${t.KindMark.reconstruction} · ` : ''
  const credit = image.credit?.[locale] ?? t.Rights.noCredit
  return page(locale, {
    title: `${escape(title)} · ${t.Site.name}`,
    head: `<link rel="canonical" href="${escape(absolute(permalink(image.id, lang)))}">\n`,
    body: `<figure>
<a href="${permalink(image.id, locale)}" target="_top"><picture><source type="image/avif" srcset="${srcset('avif')}" sizes="100vw"><source type="image/webp" srcset="${srcset('webp')}" sizes="100vw"><img src="/variants/${jpeg.file}" width="${jpeg.width}" height="${jpeg.height}" alt="${escape(alt)}" lang="${lang}"></picture></a>
<figcaption><p lang="${lang}"><a href="${permalink(image.id, locale)}" target="_top">${escape(title)}</a></p><p lang="${lang}">${escape(caption)}</p><p><small>${escape(mark + credit)}${twin}</small></p></figcaption>
</figure>`,
  })
}

/** What a frame shows whose image does not exist. */
export function missingEmbed(locale: Locale) {
  const { Site, NotFound } = words[locale]
  const body = `<figure><figcaption><p>${NotFound.title}</p><p><a href="/${locale}" target="_top">${NotFound.home}</a></p></figcaption></figure>`
  return page(locale, { title: `${NotFound.title} · ${Site.name}`, body })
}

function page(locale: Locale, { title, head = '', body }: { title: string; head?: string; body: string }) {
  return `<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
${head}<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`
}

/** The element by which another site shows the embed. */
export function embedSnippet(image: Image, locale: Locale) {
  const height = Math.round((embedWidth * image.original.height) / image.original.width) + 260
  return `<iframe src="${absolute(`/${locale}/embed/${image.id}`)}" width="${embedWidth}" height="${height}" style="border:0;max-width:100%" title="${escape(image.words[locale].title)}" loading="lazy"></iframe>`
}
