import { languagesOf } from '../catalogue/captions'
import { lastCorrected } from '../catalogue/corrections'
import type { Image } from '../catalogue/image'
import { screenJpeg } from '../catalogue/variants'
import type { Language } from '../i18n/languages'
import type { Words } from '../i18n/words'
import { absolute, feedPath, pathIn, permalink, shortPath, siteUrl } from '../site/addresses'
import { filePath } from '../site/files'
import { lines, markup } from '../site/markup'

/** How many entries a feed holds, at most. */
const limit = 100

interface Feed {
  images: Image[]
  language: Language
  words: Words
}

/** The Atom feed (RFC 4287) of one language: the latest images first, each text under its own language. */
export function atomFeed({ images, language, words }: Feed) {
  const { Site } = words[language]
  const latest = images.toSorted((a, b) => (a.taken.date < b.taken.date ? 1 : -1)).slice(0, limit)
  const home = absolute(pathIn(language))
  return String(markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${home}</id>
<title>${Site.title}</title>
<subtitle>${Site.description}</subtitle>
<updated>${latest.map(updatedOf).sort().at(-1)}</updated>
<author><name>${Site.name}</name><uri>${siteUrl}</uri></author>
<link rel="self" type="application/atom+xml" href="${absolute(feedPath(language))}"/>
<link rel="alternate" type="text/html" hreflang="${language}" href="${home}"/>
${lines(latest.map((image) => entryOf({ image, language, words })))}
</feed>
`)
}

interface Asked {
  image: Image
  language: Language
  words: Words
}

function entryOf({ image, language, words }: Asked) {
  const { title, caption, lang = language } = image.words[language]
  const credit = image.credit?.[language] ?? words[language].Rights.noCredit
  const day = midnight(image.taken.date)
  return markup`<entry>
<id>${absolute(shortPath(image.id))}</id>
<title xml:lang="${lang}">${title}</title>
${lines([lang, ...othersOf(image, lang)].map((each) => alternate(image.id, each)))}
${enclosure(image, language)}
<published>${day}</published>
<updated>${updatedOf(image)}</updated>
<summary xml:lang="${lang}">${caption}</summary>
<content type="html">${String(contentOf({ image, language, words }))}</content>
<rights>${credit}</rights>
</entry>`
}

function alternate(id: string, language: Language) {
  const address = absolute(permalink(id, language))
  return markup`<link rel="alternate" type="text/html" hreflang="${language}" href="${address}"/>`
}

function enclosure({ press }: Image, language: Language) {
  const { file, bytes } = press[language]
  const address = absolute(filePath('press', file))
  return markup`<link rel="enclosure" type="image/jpeg" length="${bytes}" href="${address}"/>`
}

/** The HTML of an entry: the picture, the caption in each language it exists in, kind and credit. */
function contentOf({ image, language, words }: Asked) {
  const { KindMark, Rights } = words[language]
  const { alt, caption, lang = language } = image.words[language]
  const { file, width, height } = screenJpeg(image.variants)
  const mark = image.kind === 'reconstruction' ? `${KindMark.reconstruction}. ` : ''
  const size = markup`width="${width}" height="${height}"`
  return markup`${[
    markup`<p lang="${lang}"><img src="${absolute(filePath('variants', file))}" ${size} alt="${alt}"></p>`,
    markup`<p lang="${lang}">${caption}</p>`,
    othersOf(image, lang).map((other) => markup`<p lang="${other}">${image.words[other].caption}</p>`),
    markup`<p>${mark + (image.credit?.[language] ?? Rights.noCredit)}</p>`,
  ]}`
}

function othersOf({ state }: Image, shown: Language) {
  return languagesOf(state).filter((other) => other !== shown)
}

/** When an entry last changed: with its last correction, which RFC 4287, section 4.2.15, asks to be told. */
function updatedOf(image: Image) {
  const [corrected, taken] = [lastCorrected(image), image.taken.date]
  return midnight(corrected !== null && corrected > taken ? corrected : taken)
}

// Only the day is known, and RFC 3339 wants an hour.
function midnight(date: string) {
  return `${date}T00:00:00Z`
}
