import { languageList } from '../../i18n/languages'
import { grammars } from './reading/grammars'

// What stands within a name, in any language: Salar de Uyuni, Isla del Carmen, Bab-el-Mandeb.
const particles = new Set(
  'al ad as at ash ben bin da das de dei del della der des di do dos du e el en es et ibn las les los of sur y'.split(
    ' ',
  ),
)
const ownWords = (list: 'firstWords' | 'lastWords') =>
  new Set(languageList.flatMap((language) => grammars[language][list].split(' ')))
const firstWords = ownWords('firstWords')
const lastWords = ownWords('lastWords')

/**
 * Whether a title is a name alone, and so may be the same in every language: its words have capitals, but for
 * particles, and it neither begins nor ends with an article or with what a language calls a kind of place.
 *
 * @example isName('Salar de Uyuni') // true
 */
export function isName(title: string) {
  const words = title.trim().match(/[\p{L}\p{M}\p{N}’ʻʼ]+/gu) ?? []
  const [first, last] = [words.at(0) ?? '', words.at(-1) ?? '']
  if (words.length > 6 || /[.!?:;«“]|^l’/i.test(title.trim())) return false
  if (firstWords.has(first.toLowerCase()) || lastWords.has(last.toLowerCase())) return false
  const isNamely = (word: string) => /^(?:d’)?[\p{Lu}\p{N}]/u.test(word) || particles.has(word)
  return /^[\p{Lu}\p{N}]/u.test(first) && words.every(isNamely)
}
