import { languagesOf } from '../../catalogue/captions'
import type { Image } from '../../catalogue/image'
import { routing, type Locale } from '../../i18n/routing'
import { factsOf } from '../../i18n/languages'
import type { Words } from '../../i18n/words'
import { escapeXml as escape } from '../../site/markup'
import { oembedFile } from '../../share/oembed'
import { absolute } from '../../site/addresses'

const names = { fr: 'Français', en: 'English' } as const satisfies Record<Locale, string>

const style = `:root{color-scheme:light dark;font:1.25rem/1.5 Georgia,serif;background:light-dark(#fbfaf8,#0e0f11);color:light-dark(#16171a,#f0eee9)}body{margin:0;min-height:100vh;display:grid;place-content:center;gap:1rem;padding:1rem}h1{margin:0;font-size:1.25rem}p{margin:0}a{display:inline-block;padding:.5rem 0;color:inherit}small{font-size:1rem}`

// The visitor's languages in their order, the first that there is; French for whoever reads neither.
const script = (addresses: Record<Locale, string>) =>
  `var to=${JSON.stringify(addresses)},tags=navigator.languages||[navigator.language],first=tags.map(function(tag){return tag.slice(0,2)}).find(function(tag){return to[tag]});location.replace(to[first||'${routing.defaultLocale}']+location.search+location.hash)`

interface Choice {
  /** What follows the locale in the two addresses. */
  path: string
  titles: Record<Locale, string>
  description: string
  /** The image whose card stands for the page. */
  card: Image
  /** What the address names, if it is one image's. */
  image?: Image
  words: Words
}

/**
 * A page for an address that names no language, where no server reads what the visitor's browser
 * asks for: a link to either, and a script that follows the right one. It says of itself what the page
 * in the default language says, or the one in the only language there is, for readers of cards run no script.
 */
export function choicePage({ path, titles, description, card, image, words }: Choice) {
  const addresses = Object.fromEntries(
    routing.locales.map((locale) => [locale, `/${locale}${path}`]),
  ) as Record<Locale, string>
  const locales = languagesOf(image?.state)
  const main = locales[0]
  const { file, width, height } = card.cards[main]
  const title = titles[main]
  const described = image
    ? `\n<link rel="alternate" type="application/json+oembed" href="${escape(absolute(`/${oembedFile(image.id, main)}`))}" title="${escape(title)}">`
    : ''
  return `<!DOCTYPE html>
<html lang="${main}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} · ${words[main].Site.name}</title>
<meta name="description" content="${escape(description)}">
<link rel="canonical" href="${escape(absolute(addresses[main]))}">
${locales.map((locale) => `<link rel="alternate" hreflang="${locale}" href="${escape(absolute(addresses[locale]))}">`).join('\n')}${described}
<meta property="og:type" content="website">
<meta property="og:site_name" content="${words[main].Site.name}">
<meta property="og:title" content="${escape(title)}">
<meta property="og:description" content="${escape(description)}">
<meta property="og:url" content="${escape(absolute(addresses[main]))}">
<meta property="og:locale" content="${factsOf(main).openGraph}">
<meta property="og:image" content="${absolute(`/cards/${file}`)}">
<meta property="og:image:width" content="${width}">
<meta property="og:image:height" content="${height}">
<meta name="twitter:card" content="summary_large_image">
<style>${style}</style>
<script>${script(addresses)}</script>
</head>
<body>
<main>
<h1>${words[main].Site.name}</h1>
${routing.locales.map((locale) => `<p lang="${locale}"><a href="${addresses[locale]}" hreflang="${locale}" lang="${locales.includes(locale) ? locale : main}">${escape(titles[locale])}</a> <small>${names[locale]}</small></p>`).join('\n')}
</main>
</body>
</html>
`
}
