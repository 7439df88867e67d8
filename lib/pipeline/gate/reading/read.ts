import { factsOf, inEach, type Language } from '../../../i18n/languages'
import { namesOf, readChrist, readDates, readEras } from './calendar'
import { readingsOf, type Fact } from './facts'
import { grammars } from './grammars'
import { readMeasures } from './measures'
import { draftOf, numbersIn, type Draft } from './numbers'
import { take, type Sheet } from './sheet'
import { putBack, readClockDigits, readTimes } from './times'
import type { Grammar } from './grammar'
import { readWords } from './words'

/** All that a text says in figures: numbers, dates, times and measures, in digits or in words. */
export function read(text: string, language: Language): Fact[] {
  const grammar = grammars[language]
  const { rest, times } = readClockDigits(text, grammar)
  const draft = draftOf(rest, grammar)
  const sheet: Sheet = { draft, grammar, tag: factsOf(language).tag, facts: [] }
  for (const [pattern, plain] of grammar.idioms) draft.text = draft.text.replace(pattern, plain)
  readWords(draft, grammar)
  readSigns(draft, grammar)
  readChrist(sheet)
  putBack(draft, times)
  const { text: whole } = draft
  readTimes(sheet)
  readDates(sheet)
  readEras(sheet)
  readMeasures(sheet)
  readRest(sheet)
  const facts = sheet.facts.sort((a, b) => a.at - b.at)
  for (const [index, fact] of facts.entries()) fact.gap = whole.slice(facts[index - 1]?.end ?? 0, fact.at)
  return facts
}

/** Minus five, five below zero. */
function readSigns(draft: Draft, { minus, belowZero }: Grammar) {
  const negate = (piece: string) => {
    for (const said of numbersIn(draft, piece)) said.value = -Math.abs(said.value)
    return piece
  }
  draft.text = draft.text.replace(new RegExp(minus.source + '\\p{Co}', 'gu'), (piece) =>
    negate(piece.slice(-1)),
  )
  draft.text = draft.text.replace(
    new RegExp(`(\\p{Co}[^\\p{Co}.,;:]{0,20}?) ${belowZero}`, 'gu'),
    (_, piece: string) => negate(piece),
  )
}

/** The numbers that nothing tells more of. */
function readRest(sheet: Sheet) {
  take(sheet, 'N', (said) => readingsOf(said), { noBare: true })
  for (const fact of sheet.facts) if (fact.weak && !fact.sort) fact.sort = sortOf(fact)
}

function sortOf({ readings }: Fact): Fact['sort'] {
  const [{ kind }] = readings
  return kind === 'ordinal' || kind === 'ratio' ? kind : undefined
}

/** Whether a text may say anything in figures: most say nothing, and are read no further. */
export function mayCount(text: string, language: Language) {
  return /\d|[IVX]{2}|[a-zà-ÿ] [VX](?![a-zà-ÿ’])/.test(text) || triggers[language].test(text.toLowerCase())
}

const triggers = inEach((language) => {
  const { words, noon, midnight, decadeNames } = grammars[language]
  const told = [...words]
    .filter(([, { kind, silent }]) => !silent || kind === 'ordinal' || kind === 'fraction')
    .map(([word]) => word)
  const { months, days } = namesOf(factsOf(language).tag)
  const all = [...told, ...months, ...days, ...(decadeNames?.keys() ?? []), noon, midnight]
  // No lookbehind: it would be asked at every letter.
  return new RegExp(`(?:^|[ \u00a0\u202f’(«“/-])(?:${all.join('|')})(?![a-zà-ÿœ])`)
})
