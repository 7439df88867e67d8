import { shownIn } from '../catalogue/written'
import { rightsWords, type RightsKey } from '../catalogue/rights'
import { formatDate } from '../i18n/format'
import { languageList, type Each, type Language } from '../i18n/languages'
import type { Words } from '../i18n/words'
import { markup } from '../site/markup'
import type { Fields } from './fields'

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
    credit: fields.credit?.[language] ?? Rights.noCredit,
    rightsName: rightsWords(rights, words[language]).name,
    statement: fields.webStatement,
    permalink: shownIn(fields.permalink, language).text,
  }
}

function blockOf(parts: ReturnType<typeof partsOf>): CreditBlock {
  return { text: textOf(parts), html: String(htmlOf(parts)) }
}

function textOf(parts: ReturnType<typeof partsOf>) {
  const { labels, head, caption, mark, credit, rightsName, statement, permalink } = parts
  const rights = `${labels.rights} ${rightsName}${statement ? ` (${statement})` : ''}`
  return [head, caption, mark, `${labels.credit} ${credit}`, rights, permalink].filter(Boolean).join('\n')
}

function htmlOf(parts: ReturnType<typeof partsOf>) {
  const { language, labels, head, caption, mark, credit, rightsName, statement, permalink } = parts
  const rights = statement ? markup`<a href="${statement}" rel="license">${rightsName}</a>` : rightsName
  const line = [
    markup`${head}. ${mark && `${mark} `}`,
    markup`${labels.credit} <a href="${permalink}">${credit}</a>. ${labels.rights} ${rights}.`,
  ]
  return markup`<div lang="${language}"><p>${caption}</p><p>${line}</p></div>`
}
