import type { Withdrawn } from '../catalogue/schema'
import { formatDate } from '../i18n/format'
import { othersThan, type Language } from '../i18n/languages'
import type { Words } from '../i18n/words'
import { contact, pathIn } from '../site/addresses'
import { lightDark } from '../site/colours'
import { iconLink } from '../site/icon'
import { markup } from '../site/markup'
import { wholePage } from '../site/page'

const style = [
  `:root{color-scheme:light dark;font:1.125rem/1.5 Georgia,serif;background:${lightDark('ground')};color:${lightDark('ink')}}`,
  'body{max-width:38rem;margin:0 auto;padding:2rem 1rem}',
  `section+section{margin-top:3rem;border-top:1px solid ${lightDark('line')};padding-top:1rem}`,
  'h1,h2{font-size:1.5rem;line-height:1.2}',
  'dt{font-weight:bold}dd{margin:0 0 1rem}',
  'a{color:inherit}',
].join('')

interface Notice {
  withdrawn: Pick<Withdrawn, 'since' | 'why' | 'ask'>
  language: Language
  words: Words
}

/**
 * What stands at every address of an image that was withdrawn: since when, why and whom to ask, in the
 * language of the address first, then in every other. Search engines are told to forget it, since some hosts
 * can say 410 of no file of theirs.
 */
export function withdrawnPage({ withdrawn, language, words }: Notice) {
  const { Withdrawn: said, Site } = words[language]
  const sections = [language, ...othersThan(language)].map((each) =>
    section({ withdrawn, language: each, words }, each === language),
  )
  return wholePage({
    language,
    title: `${said.title} · ${Site.name}`,
    head: markup`<meta name="robots" content="noindex">\n${iconLink}\n`,
    style,
    body: markup`<main>\n${sections}\n</main>`,
  })
}

function section({ withdrawn: { since, why, ask }, language, words }: Notice, isFirst: boolean) {
  const { Withdrawn: said } = words[language]
  const heading = isFirst ? markup`<h1>${said.title}</h1>` : markup`<h2>${said.title}</h2>`
  return markup`<section lang="${language}">
${heading}
<p>${said.since.replace('{date}', () => formatDate(since, language))}</p>
<dl>
<dt>${said.why}</dt><dd>${why[language]}</dd>
<dt>${said.ask}</dt><dd>${askLine(ask ?? contact, said.askText)}</dd>
</dl>
<p><a href="${pathIn(language)}" target="_top">${said.home}</a></p>
</section>
`
}

/** Whom to ask, as a link; who has published no address says so. */
function askLine(address: string | null, none: string) {
  if (address === null) return none
  if (/^https?:\/\/\S+$/.test(address)) return markup`<a href="${address}" target="_top">${address}</a>`
  return /^[^\s@]+@[^\s@]+$/.test(address) ? markup`<a href="mailto:${address}">${address}</a>` : address
}
