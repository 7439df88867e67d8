import { shownIn } from '../catalogue/written'
import { rightsWords, type RightsKey } from '../catalogue/rights'
import { formatDate } from '../i18n/format'
import { languageList, type Each, type Language } from '../i18n/languages'
import { foreignIn } from '../i18n/plain'
import type { Messages, Words } from '../i18n/words'
import { markup } from '../site/markup'
import { countriesShown, type Fields } from './fields'
import { viewText } from './viewed'

/** Caption, credit and rights of one image in one language, ready to paste. */
export interface CreditBlock {
  text: string
  /** The same, with the credit linked to the permalink; `lang` on its outer element. */
  html: string
}

/** The credit blocks of an image, in every language that its words exist in, whatever the page's. */
export function creditBlocks(fields: Fields, rights: RightsKey, words: Words): Partial<Each<CreditBlock>> {
  return Object.fromEntries(
    languageList
      .filter((language) => fields.caption[language] !== undefined)
      .map((language) => [language, blockOf(partsOf({ fields, rights, language, words }))]),
  )
}

interface Asked {
  fields: Fields
  rights: RightsKey
  language: Language
  words: Words
}

/** What a credit block says, before it is text or HTML. */
function partsOf({ fields, rights, language, words }: Asked) {
  const { CreditBlock, Press, Rights } = words[language]
  const day = fields.dateCreated && formatDate(fields.dateCreated, language)
  return {
    language,
    labels: CreditBlock,
    head: [shownIn(fields.title, language).text, day].filter(Boolean).join(', '),
    caption: shownIn(fields.caption, language).text,
    // Whoever pastes it elsewhere leaves the page's own label behind.
    mark: fields.digitalSourceType.endsWith('/dataDrivenMedia') ? Press.reconstruction : null,
    view: fields.view && viewText(fields.view, language, words[language]),
    ...placeOf(fields, language, CreditBlock),
    credit: fields.credit?.[language] ?? Rights.noCredit,
    rightsName: rightsWords(rights, words[language]).name,
    statement: fields.webStatement,
    permalink: shownIn(fields.permalink, language).text,
  }
}

/** Where it is, each fact a line with its label. */
function placeOf({ shown }: Fields, language: Language, labels: Messages['CreditBlock']) {
  const name = shown[0]?.name?.[language]
  const countries = countriesShown({ shown }, language)
  return {
    place: name ? `${labels.place} ${name}` : null,
    countries: countries && `${labels.countries} ${countries}`,
  }
}

function blockOf(parts: ReturnType<typeof partsOf>): CreditBlock {
  return { text: textOf(parts), html: String(htmlOf(parts)) }
}

function textOf(parts: ReturnType<typeof partsOf>) {
  const { labels, head, caption, mark, view, place, countries, credit, permalink } = parts
  const { rightsName, statement } = parts
  const rights = `${labels.rights} ${rightsName}${statement ? ` (${statement})` : ''}`
  const lines = [head, caption, mark, view, place, countries, `${labels.credit} ${credit}`, rights, permalink]
  return lines.filter(Boolean).join('\n')
}

function htmlOf(parts: ReturnType<typeof partsOf>) {
  const { language, labels, head, caption, mark, view, credit, rightsName, statement, permalink } = parts
  const rights = statement ? markup`<a href="${statement}" rel="license">${rightsName}</a>` : rightsName
  const foreign = foreignIn(credit, language)
  const line = [
    markup`${sentences([head, parts.place, parts.countries])} ${[mark, view].map((each) => each && `${each} `)}`,
    markup`${labels.credit} <a href="${permalink}"${foreign && markup` lang="${foreign}"`}>${credit}</a>. `,
    markup`${labels.rights} ${rights}.`,
  ]
  return markup`<div lang="${language}"><p>${caption}</p><p>${line}</p></div>`
}

/** What is there of several parts, each ended as a sentence. */
function sentences(parts: (string | null)[]) {
  return parts.flatMap((part) => (part ? `${part}.` : [])).join(' ')
}
