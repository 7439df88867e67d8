import { languagesOf } from '../catalogue/captions'
import type { Image } from '../catalogue/image'
import { mediaTypeOf, offeredFormats, screenJpeg, type Format } from '../catalogue/variants'
import { formatCountries } from '../i18n/format'
import type { Language } from '../i18n/languages'
import { foreignIn } from '../i18n/plain'
import type { Words } from '../i18n/words'
import { absolute, embedPath, pathIn, permalink } from '../site/addresses'
import { lightDark } from '../site/colours'
import { filePath } from '../site/files'
import { iconLink } from '../site/icon'
import { markup, type Content } from '../site/markup'
import { wholePage } from '../site/page'

/** The width an embed is offered at, and the height that its picture never passes there, px. */
const offered = { width: 640, pictureHeight: 640 }

const root = [
  // Most pages are light, and a frame cannot ask the page around it: a dark one says so, with `#dark`.
  'color-scheme:light',
  'font:1rem/1.45 Georgia,serif',
  `background:${lightDark('ground')}`,
  `color:${lightDark('ink')}`,
]
const style = [
  `:root{${root.join(';')}}`,
  ':root:has(#dark:target){color-scheme:dark}',
  'body{margin:0}',
  // However high the frame is: the words at its foot, the picture in all that is left.
  'figure{display:grid;grid-template-rows:minmax(12rem,1fr) auto;min-height:100vh;margin:0}',
  `figure>a{position:relative;background:${lightDark('stage')}}`,
  'img{position:absolute;width:100%;height:100%;object-fit:contain}',
  'figcaption{padding:.75rem 1rem}',
  'h1,p{margin:0 0 .5rem;font-size:1rem}',
  `small{color:${lightDark('quiet')}}`,
  'a{color:inherit}',
].join('')

interface Embed {
  image: Image
  language: Language
  words: Words
}

/** A page for other people's frames: picture, caption, credit, kind, and no script. */
export function embedPage({ image, language, words }: Embed) {
  const { title, caption, lang = language } = image.words[language]
  const address = permalink(image.id, language)
  const figcaption = [
    markup`<h1 lang="${lang}"><a href="${address}" target="_top">${title}</a></h1>`,
    markup`<p lang="${lang}">${caption}</p>`,
    markup`<p><small>${creditLine({ image, language, words })}${twins(image, lang)}</small></p>`,
    markup`<p><small>${download({ image, language, words })}</small></p>`,
  ]
  return page(language, {
    title: `${title} · ${words[language].Site.name}`,
    canonical: markup`<link rel="canonical" href="${absolute(permalink(image.id, lang))}">\n`,
    body: markup`<figure>
<a href="${address}" target="_top" aria-label="${title}" lang="${lang}">${picture(image, language)}</a>
<figcaption>${figcaption}</figcaption>
</figure>`,
  })
}

/** Where it is, what it is, and whose; a credit in another language is marked as that. */
function creditLine({ image: { kind, credit, place, countries }, language, words }: Embed) {
  const { KindMark, Rights } = words[language]
  const where = [place?.[language], formatCountries(countries, language)].filter(Boolean).join(', ')
  const mark = kind === 'reconstruction' ? `${KindMark.reconstruction} · ` : ''
  const line = credit?.[language] ?? Rights.noCredit
  const lang = foreignIn(line, language)
  return [where && `${where} · `, mark, lang ? markup`<span lang="${lang}">${line}</span>` : line]
}

/** The press file of the embed's language; a frame may not be allowed to save it, so the window asks. */
function download({ image: { press }, language, words }: Embed) {
  const href = filePath('press', press[language].file)
  return markup`<a href="${href}" target="_top">${words[language].Download.press}</a>`
}

/** The way to the same image in each other language that its words exist in. */
function twins({ id, state, words }: Image, shown: Language) {
  return languagesOf(state)
    .filter((other) => other !== shown)
    .map((other) => {
      const attributes = markup`href="${permalink(id, other)}" hreflang="${other}" lang="${other}"`
      return markup` · <a ${attributes} target="_top">${words[other].title}</a>`
    })
}

function picture({ variants, words }: Image, language: Language) {
  const { alt, lang = language } = words[language]
  const { file, width, height } = screenJpeg(variants)
  const source = (format: Format) => {
    const files = variants.filter((variant) => variant.format === format)
    const srcset = files
      .map((variant) => `${filePath('variants', variant.file)} ${variant.width}w`)
      .join(', ')
    return markup`<source type="${mediaTypeOf(format)}" srcset="${srcset}" sizes="100vw">`
  }
  const size = markup`width="${width}" height="${height}"`
  const img = markup`<img src="${filePath('variants', file)}" ${size} alt="${alt}" lang="${lang}">`
  return markup`<picture>${offeredFormats.map(source)}${img}</picture>`
}

/** What a frame shows whose image does not exist. */
export function missingEmbed(language: Language, words: Words) {
  const { Site, NotFound } = words[language]
  const home = markup`<a href="${pathIn(language)}" target="_top">${NotFound.home}</a>`
  return page(language, {
    title: `${NotFound.title} · ${Site.name}`,
    body: markup`<figcaption><h1>${NotFound.title}</h1><p>${home}</p></figcaption>`,
  })
}

interface Page {
  title: string
  canonical?: Content
  body: Content
}

function page(language: Language, { title, canonical, body }: Page) {
  return wholePage({
    language,
    title,
    head: markup`<meta name="robots" content="noindex">\n${iconLink}\n${canonical}`,
    style,
    attributes: markup` id="dark"`,
    body: markup`<main>${body}</main>`,
  })
}

/**
 * The element by which another site shows the embed: 640 px wide where there is room, as high as picture and
 * words are then, and never so low that a telephone would cut them. Of a tall picture the height is bounded.
 */
export function embedSnippet(image: Image, language: Language) {
  const { id, original, words } = image
  const { width, pictureHeight } = offered
  const heightAt = (px: number) =>
    Math.round(
      Math.min((px * original.height) / original.width, pictureHeight) + wordsHeight(image, language, px),
    )
  const height = heightAt(width)
  const style = [
    'border:0;width:100%',
    `max-width:${width}px`,
    'height:auto',
    `aspect-ratio:${width}/${height}`,
    `min-height:${heightAt(narrow)}px`,
  ]
  const attributes = [
    markup`src="${absolute(embedPath(id, language))}"`,
    markup` width="${width}" height="${height}" style="${style.join(';')}"`,
    markup` title="${words[language].title}" loading="lazy"`,
  ]
  return String(markup`<iframe ${attributes}></iframe>`)
}

/** The column of a telephone's page, px. */
const narrow = 340

/**
 * How high the words of a frame are, in px: lines of 23.2 px, of letters 7.8 px wide, and 6.5 where they are
 * small, one for the download and one for what no line is filled with, 8 px after each paragraph and 24 px
 * around. What is too high the picture takes.
 */
function wordsHeight({ words, place, countries, credit, state }: Image, language: Language, width: number) {
  const linesOf = (text: string, letter = 7.8) => Math.ceil((text.length * letter) / (width - 32))
  const { title, caption } = words[language]
  const others = languagesOf(state).filter((other) => other !== language)
  const where = [place?.[language], formatCountries(countries, language), credit?.[language]]
  const small = [...where, longestMark, ...others.map((other) => words[other].title)].join(' · ')
  const lines = linesOf(title) + linesOf(caption) + linesOf(small, 6.5) + 2
  return 24 + 4 * 8 + 23.2 * lines
}

/** As long as what says of any kind of picture what it is. */
const longestMark = 'a computed view, or more'
