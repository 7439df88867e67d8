import { factsOf, inEach, othersThan, type Language } from './languages'

// What stands beside a word.
const edge = '[\\s.,;:!?…()"“”«»’\'–/-]'
// One expression a language, without `i`, `u` or a lookbehind, which would be asked at every letter: that is
// ten times as fast as splitting a text into its words.
const marks = inEach((language) => {
  const all = factsOf(language).marks.split(' ')
  const [elided, whole] = [true, false].map((ends) => all.filter((mark) => mark.endsWith('’') === ends))
  // Spain’s is no French s’.
  const before = elided.map((mark) => `|${mark.replace('’', "[’']")}`).join('')
  return new RegExp(`(?:^|${edge})(?:(?:${whole.join('|')})(?=$|${edge})${before})`, 'g')
})

/**
 * The language that a text of others is plainly in, where it is not the reader's: nothing of a text that is
 * in none plainly.
 * @example foreignIn('Image courtesy of the Earth Science and Remote Sensing Unit', 'fr') // en
 */
export function foreignIn(text: string, reader: Language) {
  return othersThan(reader).find((language) => looksLike(text, language))
}

/**
 * Whether a text is plainly written in a language: at least three of its frequent words, and three times as
 * many as of any rival's. Short titles and foreign names are never plain.
 *
 * @param rivals the languages that it may be in instead: all others, unless something is known of it.
 */
export function looksLike(text: string, language: Language, rivals: Language[] = othersThan(language)) {
  const small = text.toLowerCase()
  const own = countMarks(small, language)
  return own >= 3 && rivals.every((other) => own >= 3 * countMarks(small, other))
}

function countMarks(text: string, language: Language) {
  return text.match(marks[language])?.length ?? 0
}
