import type { Fields } from '../press/fields'
import type { Language } from '../catalogue/captions'
import { words } from '../i18n/bothwords'
import { shownIn } from '../catalogue/written'

/** A short citation of an image in one language: as a sentence, and as BibTeX. */
export function citation(fields: Fields, reconstruction: boolean, language: Language) {
  const t = words[language]
  const author = fields.creator ?? fields.credit?.[language] ?? t.Rights.noCredit
  const { lang = language, text: title } = shownIn(fields.title, language)
  const [url, date] = [fields.permalink[lang]!, fields.dateCreated]
  const note = reconstruction ? t.KindMark.reconstruction : t.KindMark.photograph
  const day = date ? `${date}. ` : ''
  const lines = [
    `@misc{proxima-${fields.id},`,
    `  title = {{${bibtex(title)}}},`,
    `  author = {{${bibtex(author)}}},`,
    ...(date ? [`  year = {${date.slice(0, 4)}},`, `  date = {${date}},`] : []),
    `  note = {${bibtex(`${note}, ${t.Site.title}`)}},`,
    `  langid = {${lang === 'fr' ? 'french' : 'british'}},`,
    `  url = {${url}}`,
    '}',
  ]
  return { text: `${author}. ${title}. ${note}, ${t.Site.title}. ${day}${url}`, bibtex: lines.join('\n') }
}

// Letters with accents are BibTeX's own since biber; these are still TeX's.
function bibtex(text: string) {
  return text.replace(/[&%$#_{}]/g, '\\$&')
}
