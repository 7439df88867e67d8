import { languagesOf } from '../catalogue/captions'
import type { Image } from '../catalogue/image'
import { screenJpeg } from '../catalogue/manifest'
import { otherLocale, type Locale } from '../i18n/routing'
import { words } from '../i18n/bothwords'
import { absolute, permalink, siteUrl } from '../site/addresses'
import { escapeXml as escape } from '../site/markup'

/** The most entries that a feed holds. */
const most = 100

/** The Atom feed (RFC 4287) of one locale: the latest images first, each text under its own language. */
export function atomFeed(images: Image[], locale: Locale) {
  const t = words[locale]
  const latest = images.toSorted((a, b) => (a.taken.date < b.taken.date ? 1 : -1)).slice(0, most)
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
<id>${escape(absolute(`/${locale}`))}</id>
<title>${escape(t.Site.title)}</title>
<subtitle>${escape(t.Site.description)}</subtitle>
<updated>${stamp(latest[0].taken.date)}</updated>
<author><name>${escape(t.Site.name)}</name><uri>${escape(siteUrl)}</uri></author>
<link rel="self" type="application/atom+xml" href="${escape(absolute(`/${locale}/feed.xml`))}"/>
<link rel="alternate" type="text/html" hreflang="${locale}" href="${escape(absolute(`/${locale}`))}"/>
${latest.map((image) => entry(image, locale)).join('\n')}
</feed>
`
}

function entry(image: Image, locale: Locale) {
  const t = words[locale]
  const other = otherLocale(locale)
  const { title, alt, caption, lang = locale } = image.words[locale]
  const own = languagesOf(image.state)
  const jpeg = screenJpeg(image.variants)
  const mark = image.kind === 'reconstruction' ? `${t.KindMark.reconstruction}. ` : ''
  const second = image.state ? '' : `<p lang="${other}">${escape(image.words[other].caption)}</p>`
  const html = `<p lang="${lang}"><img src="${absolute(`/variants/${jpeg.file}`)}" width="${jpeg.width}" height="${jpeg.height}" alt="${escape(alt)}"></p><p lang="${lang}">${escape(caption)}</p>${second}<p>${escape(mark + (image.credit?.[locale] ?? t.Rights.noCredit))}</p>`
  return `<entry>
<id>${escape(absolute(`/i/${image.id}`))}</id>
<title xml:lang="${lang}">${escape(title)}</title>
${[lang, ...own.filter((language) => language !== lang)].map((language) => `<link rel="alternate" type="text/html" hreflang="${language}" href="${escape(absolute(permalink(image.id, language)))}"/>`).join('\n')}
<link rel="enclosure" type="image/jpeg" length="${image.press.bytes}" href="${escape(absolute(`/press/${image.press.file}`))}"/>
<published>${stamp(image.taken.date)}</published>
<updated>${stamp(image.taken.date)}</updated>
<summary xml:lang="${lang}">${escape(caption)}</summary>
<content type="html">${escape(html)}</content>
<rights>${escape(image.credit?.[locale] ?? t.Rights.noCredit)}</rights>
</entry>`
}

// Only the day is known, and RFC 3339 wants an hour.
function stamp(date: string) {
  return `${date}T00:00:00Z`
}
