import type { Language } from '../catalogue/captions'
import { formatDate } from '../i18n/format'
import type { RightsKey } from '../catalogue/rights'
import type { Fields } from './fields'
import { escapeXml as escape } from '../site/markup'
import { words } from '../i18n/bothwords'

/** Caption, credit and rights of one image in one language, ready to paste. */
export interface CreditBlock {
  text: string
  /** The same, with the credit linked to the permalink; `lang` on its outer element. */
  html: string
}

/** The credit blocks of an image, in every language that its words exist in, whatever the page's. */
export function creditBlocks(fields: Fields, rights: RightsKey): Partial<Record<Language, CreditBlock>> {
  return Object.fromEntries(
    Object.keys(fields.caption).map((language) => [
      language,
      creditBlock(fields, rights, language as Language),
    ]),
  )
}

function creditBlock(fields: Fields, key: RightsKey, language: Language): CreditBlock {
  const t = words[language].CreditBlock
  const rightsName = words[language].Rights[key].name
  const credit = fields.credit?.[language] ?? words[language].Rights.noCredit
  const [caption, permalink, statement] = [
    fields.caption[language]!,
    fields.permalink[language]!,
    fields.webStatement,
  ]
  const rights = statement
    ? `<a href="${escape(statement)}" rel="license">${escape(rightsName)}</a>`
    : escape(rightsName)
  // Whoever pastes it elsewhere leaves the page's own label behind.
  const mark = fields.digitalSourceType.endsWith('/dataDrivenMedia')
    ? words[language].Press.reconstruction
    : null
  const head = [fields.title[language]!, fields.dateCreated && formatDate(fields.dateCreated, language)]
    .filter(Boolean)
    .join(', ')
  const lines = [
    head,
    caption,
    mark,
    `${t.credit} ${credit}`,
    `${t.rights} ${rightsName}${statement ? ` (${statement})` : ''}`,
    permalink,
  ]
  return {
    text: lines.filter(Boolean).join('\n'),
    html: `<div lang="${language}"><p>${escape(caption)}</p><p>${escape(head)}. ${mark ? `${escape(mark)} ` : ''}${t.credit} <a href="${escape(permalink)}">${escape(credit)}</a>. ${t.rights} ${rights}.</p></div>`,
  }
}
