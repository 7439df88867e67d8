import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { checkout } from '../../disk/checkout'
import { digest } from '../../disk/hash'
import { readLeft } from '../../disk/read'
import { makeFolder, writePieces } from '../../disk/write'
import { formatCountry } from '../../i18n/format'
import { factsOf, languageList, type Language } from '../../i18n/languages'
import { fold } from '../../search/words'
import { codeHash } from '../code'
import { blocks } from './blocks'

/** Search files: their texts in order, what each begins with, and the folder they lie in. */
const knownSchema = z.object({ folder: z.string(), firsts: z.array(z.string()), texts: z.array(z.string()) })
const keptSchema = z.object({ madeFrom: z.string(), known: knownSchema })
type Known = z.infer<typeof knownSchema>

const kept = join(checkout, '.cache/known.json')

/**
 * The search files of `knownWords`, which change with the code and its packages alone: they are kept in the
 * checkout, since to make them takes half a second.
 */
export function knownFiles(path = kept): Known {
  const madeFrom = codeHash()
  const before = keptSchema.safeParse(readLeft(path)).data
  if (before?.madeFrom === madeFrom) return before.known
  const { files, firsts } = blocks(knownWords(), String, 24_000)
  const known = { folder: digest(files), firsts, texts: files.map((words) => JSON.stringify(words)) }
  makeFolder(dirname(path))
  writePieces(path, [Buffer.from(JSON.stringify({ madeFrom, known }))])
  return known
}

/**
 * The folded words of the dictionaries of all languages, and of the names of countries, sorted, each with a
 * number whose bit n says that the nth language has it: whoever types one of them means it, and makes no
 * slip. Words of fewer letters than four are forgiven no slip anyway.
 */
export function knownWords() {
  const masks = new Map<string, number>()
  for (const [n, language] of languageList.entries())
    for (const word of [...dictionary(language), ...countries(language)])
      if (/^\p{Ll}{4,}$/u.test(word)) masks.set(word, (masks.get(word) ?? 0) | (1 << n))
  return [...masks].map(([word, mask]) => `${word}${mask}`).sort()
}

/** The headwords of a language's dictionary (Hunspell's `.dic`: one a line, its affixes after a slash). */
function dictionary(language: Language) {
  const main = createRequire(import.meta.url).resolve(factsOf(language).dictionary)
  const words = readFileSync(join(dirname(main), 'index.dic'), 'utf8').match(/^[^/\t \n]+/gm) ?? []
  return words.map((word) => {
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
