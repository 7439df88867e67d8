import type { Kind } from '../catalogue/schema'
import { shownIn } from '../catalogue/written'
import { factsOf, type Language } from '../i18n/languages'
import type { Words } from '../i18n/words'
import type { Fields } from '../press/fields'

interface Options {
  kind: Kind
  language: Language
  words: Words
}

/** A short citation of an image in one language: as a sentence, and as BibTeX. */
export function citation(fields: Fields, { kind, language, words }: Options) {
  const { KindMark, Rights, Site } = words[language]
  const author = fields.creator ?? fields.credit?.[language] ?? Rights.noCredit
  const { lang = language, text: title } = shownIn(fields.title, language)
  const url = shownIn(fields.permalink, lang).text
  const date = fields.dateCreated
  const note = `${KindMark[kind]}, ${Site.title}`
  const lines = [
    `@misc{proxima-${fields.id},`,
    `  title = {{${bibtex(title)}}},`,
    `  author = {{${bibtex(author)}}},`,
    ...(date ? [`  year = {${date.slice(0, 4)}},`, `  date = {${date}},`] : []),
    `  note = {${bibtex(note)}},`,
    `  langid = {${factsOf(lang).bibtex}},`,
    `  url = {${url}}`,
    '}',
  ]
  return {
    text: `${author}. ${title}. ${note}. ${date ? `${date}. ` : ''}${url}`,
    bibtex: lines.join('\n'),
  }
}

// Letters with accents are BibTeX's own since biber; these are still TeX's.
function bibtex(text: string) {
  return text.replace(/[&%$#_{}]/g, '\\$&')
}
