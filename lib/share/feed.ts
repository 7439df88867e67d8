import { languagesOf } from '../catalogue/captions'
import { lastCorrected } from '../catalogue/corrections'
import { latestHung, noonOf, updatedOf } from '../catalogue/hanging'
import type { Image } from '../catalogue/image'
import type { Theme } from '../catalogue/schema'
import { widestJpeg } from '../catalogue/variants'
import { defaultLanguage, type Language } from '../i18n/languages'
import type { Words } from '../i18n/words'
import {
  absolute,
  feedPath,
  pathIn,
  permalink,
  picturePath,
  shortPath,
  siteUrl,
  themeFeedPath,
  themePath,
} from '../site/addresses'
import { filePath } from '../site/files'
import { lines, markup } from '../site/markup'
import { kindMark } from './mark'

/** How many entries a feed holds, at most. */
const limit = 100
/** The width of the picture in an entry, px. */
const pictureWidth = 1280

interface Feed {
  images: Image[]
  language: Language
  words: Words
  /** The theme that all these images have, if the feed is one's. */
  theme?: Theme
}

/**
 * The Atom feed (RFC 4287) of one language, or of a theme in it: the images hung last come first, each text
 * under its own language. Times are those of hanging, and of the day of taking where no record was kept.
 */
export function atomFeed({ images, language, words, theme }: Feed) {
  const { Site } = words[language]
  const latest = latestHung(images).slice(0, limit)
  const { id, title, subtitle, home, self } = headOf({ language, words, theme })
  const updated = latest.map(changedOf).sort().at(-1) ?? '1970-01-01T00:00:00Z'
  return String(markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${id}</id>
<title>${title}</title>
<subtitle>${subtitle}</subtitle>
<updated>${updated}</updated>
<author><name>${Site.name}</name><uri>${siteUrl}</uri></author>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" hreflang="${language}" href="${home}"/>
${lines(latest.map((image) => entryOf({ image, language, words })))}
</feed>
`)
}

/** What a feed says of itself. */
function headOf({ language, words, theme }: Omit<Feed, 'images'>) {
  const { Site, Themes } = words[language]
  const home = absolute(pathIn(language, theme && themePath(theme)))
  if (!theme) {
    const { title, description: subtitle } = Site
    return { id: home, title, subtitle, home, self: absolute(feedPath(language)) }
  }
  const self = absolute(themeFeedPath(theme, language))
  const { name, about } = Themes[theme]
  return { id: self, title: `${Site.title} · ${name}`, subtitle: about, home, self }
}

interface Asked {
  image: Image
  language: Language
  words: Words
}

function entryOf({ image, language, words }: Asked) {
  const { title, caption, lang = language } = image.words[language]
  const { published } = image.hanging
  const credit = image.credit?.[language] ?? words[language].Rights.noCredit
  return markup`<entry>
<id>${entryId(image, language)}</id>
<title xml:lang="${lang}">${title}</title>
<link rel="alternate" type="text/html" hreflang="${lang}" href="${absolute(permalink(image.id, lang))}"/>
${enclosure(image, language)}
${published && markup`<published>${published}</published>\n`}<updated>${changedOf(image)}</updated>
<summary xml:lang="${lang}">${kindMark(image, lang, words)}${caption}</summary>
<content type="html" xml:lang="${lang}">${String(contentOf({ image, language, words }))}</content>
<rights>${credit}</rights>
</entry>`
}

/**
 * The name of an entry for ever: of the id that the image was first published under, and of the language, so
 * that whoever reads the feeds of all languages has them all.
 */
export function entryId({ hanging: { first } }: Image, language: Language) {
  return absolute(language === defaultLanguage ? shortPath(first) : permalink(first, language))
}

function enclosure({ press }: Image, language: Language) {
  const { file, bytes } = press[language]
  const address = absolute(filePath('press', file))
  return markup`<link rel="enclosure" type="image/jpeg" length="${bytes}" href="${address}"/>`
}

/** The HTML of an entry: the picture, the caption in each language it exists in, kind and credit. */
function contentOf({ image, language, words }: Asked) {
  const { alt, caption, lang = language } = image.words[language]
  const { width, height } = widestJpeg(image.variants, pictureWidth)
  const src = absolute(picturePath(image.id, pictureWidth))
  const credit = image.credit?.[language] ?? words[language].Rights.noCredit
  return markup`${[
    markup`<p lang="${lang}"><img src="${src}" width="${width}" height="${height}" alt="${alt}"></p>`,
    markup`<p lang="${lang}">${caption}</p>`,
    othersOf(image, lang).map((other) => markup`<p lang="${other}">${image.words[other].caption}</p>`),
    markup`<p lang="${language}">${kindMark(image, language, words)}${credit}</p>`,
  ]}`
}

function othersOf({ state }: Image, shown: Language) {
  return languagesOf(state).filter((other) => other !== shown)
}

/** When an entry last changed: with its last correction too (RFC 4287, section 4.2.15). */
function changedOf(image: Image) {
  const [corrected, updated] = [lastCorrected(image), updatedOf(image)]
  const at = corrected === null ? updated : noonOf(corrected)
  return at > updated ? at : updated
}
