import { languagesOf } from '../../catalogue/captions'
import type { Image } from '../../catalogue/image'
import { factsOf, inEach, languageList, type Each, type Language } from '../../i18n/languages'
import type { Words } from '../../i18n/words'
import { absolute, cardPath, oembedDocument, pathIn } from '../../site/addresses'
import { lightDark } from '../../site/colours'
import { iconLink } from '../../site/icon'
import { lines, markup } from '../../site/markup'
import { wholePage } from '../../site/page'
import { scriptPath } from '../scripts/entries'

const root = [
  'color-scheme:light dark',
  'font:1.25rem/1.5 Georgia,serif',
  `background:${lightDark('ground')}`,
  `color:${lightDark('ink')}`,
]
const style = [
  `:root{${root.join(';')}}`,
  'body{margin:0;min-height:100vh;display:grid;place-content:center;gap:1rem;padding:1rem}',
  'h1{margin:0;font-size:1.25rem}',
  'p{margin:0}',
  'a{display:inline-block;padding:.5rem 0;color:inherit}',
  'small{font-size:1rem}',
].join('')

interface Choice {
  /** What follows the language in the addresses. */
  path: string
  titles: Each<string>
  description: string
  /** The image whose card stands for the page. */
  card: Image
  /** What the address names, if it is one image's. */
  image?: Image
  words: Words
}

/**
 * A page for an address that names no language, where no server reads what the visitor's browser asks for: a
 * link to each, and a script that follows the right one. Readers of share cards run no script, so it says of
 * itself what the page in the default language says, or the one in the only language there is.
 */
export function choicePage(choice: Choice) {
  const { titles, image, words } = choice
  const existing = languagesOf(image?.state)
  const main = existing[0]
  const { name } = words[main].Site
  const addresses = inEach((language) => pathIn(language, choice.path))
  return wholePage({
    language: main,
    title: `${titles[main]} · ${name}`,
    head: markup`<meta name="description" content="${choice.description}">
${iconLink}
<link rel="canonical" href="${absolute(addresses[main])}">
${alternates(existing, addresses)}${image && oembedLink(image, main)}
${cardTags(choice, main)}
<script type="module" src="${scriptPath('choice')}"></script>
`,
    style,
    body: markup`<main>
<h1>${name}</h1>
${lines(languageList.map((language) => link(language, { main, existing, addresses, titles })))}
</main>`,
  })
}

function alternates(existing: readonly Language[], addresses: Each<string>) {
  return lines(
    existing.map(
      (language) =>
        markup`<link rel="alternate" hreflang="${language}" href="${absolute(addresses[language])}">`,
    ),
  )
}

function oembedLink({ id, words }: Image, main: Language) {
  const address = absolute(oembedDocument(id, main))
  const { title } = words[main]
  return markup`\n<link rel="alternate" type="application/json+oembed" href="${address}" title="${title}">`
}

/** What a share card is made from (ogp.me). */
function cardTags({ path, titles, description, card, words }: Choice, main: Language) {
  const { width, height } = card.cards[main]
  return lines([
    markup`<meta property="og:type" content="website">`,
    markup`<meta property="og:site_name" content="${words[main].Site.name}">`,
    markup`<meta property="og:title" content="${titles[main]}">`,
    markup`<meta property="og:description" content="${description}">`,
    markup`<meta property="og:url" content="${absolute(pathIn(main, path))}">`,
    markup`<meta property="og:locale" content="${factsOf(main).openGraph}">`,
    markup`<meta property="og:image" content="${absolute(cardPath(card.id, main))}">`,
    markup`<meta property="og:image:width" content="${width}">`,
    markup`<meta property="og:image:height" content="${height}">`,
    markup`<meta name="twitter:card" content="summary_large_image">`,
  ])
}

interface Links {
  main: Language
  existing: readonly Language[]
  addresses: Each<string>
  titles: Each<string>
}

/** The link to a language: its title is in the main one where there are no words in it. */
function link(language: Language, { main, existing, addresses, titles }: Links) {
  const written = existing.includes(language) ? language : main
  const attributes = markup`href="${addresses[language]}" hreflang="${language}" lang="${written}"`
  const anchor = markup`<a ${attributes}>${titles[language]}</a>`
  return markup`<p lang="${language}">${anchor} <small>${factsOf(language).name}</small></p>`
}
