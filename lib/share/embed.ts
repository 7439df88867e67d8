import { languagesOf } from '../catalogue/captions'
import type { Image } from '../catalogue/image'
import { mediaTypeOf, offeredFormats, screenJpeg, type Format } from '../catalogue/variants'
import type { Language } from '../i18n/languages'
import type { Words } from '../i18n/words'
import { absolute, embedPath, pathIn, permalink } from '../site/addresses'
import { lightDark } from '../site/colours'
import { filePath } from '../site/files'
import { iconLink } from '../site/icon'
import { markup, raw, type Content } from '../site/markup'

/** The width an embed is offered at, px; its height leaves room for caption and credit under the picture. */
export const embedWidth = 640

const root = [
  'color-scheme:light dark',
  'font:1rem/1.45 Georgia,serif',
  `background:${lightDark('ground')}`,
  `color:${lightDark('ink')}`,
]
const style = [
  `:root{${root.join(';')}}`,
  'body{margin:0}',
  'figure{margin:0}',
  'img{display:block;width:100%;height:auto}',
  'figcaption{padding:.75rem 1rem}',
  'p{margin:0 0 .5rem}',
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
    markup`<p lang="${lang}"><a href="${address}" target="_top">${title}</a></p>`,
    markup`<p lang="${lang}">${caption}</p>`,
    markup`<p><small>${creditLine({ image, language, words })}${twins(image, lang)}</small></p>`,
    markup`<p><small>${download({ image, language, words })}</small></p>`,
  ]
  return page(language, {
    title: `${title} · ${words[language].Site.name}`,
    head: markup`<link rel="canonical" href="${absolute(permalink(image.id, lang))}">\n`,
    body: markup`<figure>
<a href="${address}" target="_top">${picture(image, language)}</a>
<figcaption>${figcaption}</figcaption>
</figure>`,
  })
}

function creditLine({ image: { kind, credit }, language, words }: Embed) {
  const { KindMark, Rights } = words[language]
  const mark = kind === 'reconstruction' ? `${KindMark.reconstruction} · ` : ''
  return mark + (credit?.[language] ?? Rights.noCredit)
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
    body: markup`<figure><figcaption><p>${NotFound.title}</p><p>${home}</p></figcaption></figure>`,
  })
}

interface Page {
  title: string
  head?: Content
  body: Content
}

function page(language: Language, { title, head, body }: Page) {
  return String(markup`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
${iconLink}
<title>${title}</title>
${head}<style>${raw(style)}</style>
</head>
<body>
${body}
</body>
</html>
`)
}

/** The element by which another site shows the embed. */
export function embedSnippet({ id, original, words }: Image, language: Language) {
  const height = Math.round((embedWidth * original.height) / original.width) + 260
  const attributes = [
    markup`src="${absolute(embedPath(id, language))}"`,
    markup` width="${embedWidth}" height="${height}"`,
    markup` style="border:0;max-width:100%" title="${words[language].title}" loading="lazy"`,
  ]
  return String(markup`<iframe ${attributes}></iframe>`)
}
