import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { formatCountry } from '../../i18n/format'
import { factsOf, languageList, type Language } from '../../i18n/languages'
import { fold } from '../../search/words'

let known: string[] | undefined

/**
 * The folded words of the dictionaries of all languages, and of the names of countries, sorted, each with a
 * number whose bit n says that the nth language has it: whoever types one of them means it, and makes no
 * slip. Words of fewer letters than four are forgiven no slip anyway. Read once, in some 300 ms.
 */
export function knownWords() {
  known ??= readKnownWords()
  return known
}

function readKnownWords() {
  const masks = new Map<string, number>()
  for (const [n, language] of languageList.entries())
    for (const word of [...dictionary(language), ...countries(language)])
      if (/^\p{Ll}{4,}$/u.test(word)) masks.set(word, (masks.get(word) ?? 0) | (1 << n))
  return [...masks].map(([word, mask]) => `${word}${mask}`).sort()
}

/** The headwords of a language's dictionary (Hunspell's `.dic`: one a line, its affixes after a slash). */
function dictionary(language: Language) {
  const main = createRequire(import.meta.url).resolve(factsOf(language).dictionary)
  const [, ...lines] = readFileSync(join(dirname(main), 'index.dic'), 'utf8').split('\n')
  return lines.map((line) => {
    const [word] = line.split(/[/\t ]/, 1)
    // Most words are plain already: folding all of them would take three times as long.
    if (/^[a-z]*$/.test(word)) return word
    // A short name is too easily a slip: Etan for Etna.
    return word.length < 5 && /^\p{Lu}/u.test(word) ? '' : fold(word)
  })
}

/** The words of the names of all countries that there are codes for. */
function countries(language: Language) {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  return codes
    .map((code) => [code, formatCountry(code, language)])
    .filter(([code, name]) => name !== code)
    .flatMap(([, name]) => fold(name).split(/[^\p{L}]+/u))
}
