import type { Each } from '../i18n/languages'
import { sayInEach, type Words } from '../i18n/words'
import { rightsWords, type RightsKey } from './rights'
import type { Kind } from './schema'

/** The copyright notice that the gallery writes where an original brought none, in each language. */
export function composedNotice(
  kind: Kind,
  rights: RightsKey,
  credit: Each<string>,
  words: Words,
): Each<string> {
  return sayInEach(words, (t, language) => {
    const kindMark = kind === 'reconstruction' ? `${t.Press.reconstruction} ` : ''
    return `${kindMark}${credit[language]}. ${t.Press.terms} ${rightsWords(rights, t).name}.`
  })
}

/** The terms of use that the gallery writes where an original brought none, in each language. */
export function composedTerms(kind: Kind, rights: RightsKey, words: Words): Each<string> {
  return sayInEach(words, (t) => {
    const { allowed, refused } = rightsWords(rights, t, kind)
    return `${allowed} ${refused}`
  })
}
