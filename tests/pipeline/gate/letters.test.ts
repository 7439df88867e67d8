import { expect, test } from 'vitest'
import { checkEntryLetters, checkLetters, codeOf } from '@/lib/pipeline/gate/letters'
import { entry } from '../../helpers/gallery'
import { entriesOf, galleryOf } from '../../helpers/opened'

const check = (text: string) =>
  checkLetters(text, { id: 'etna', field: 'caption', language: 'fr' }, 'captions.json').map(
    ({ what }) => what,
  )

// Everything that XML 1.0 (section 2.2) leaves out of Char, and a few besides that are as invisible.
const refused = [
  ...Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)),
  '\u007f',
  '\u0085',
  '\u009f',
  '\ud800',
  '\udfff',
  '\ufffe',
  '\uffff',
  '\u{1fffe}',
  '\ufdd0',
  '\u00ad',
  '\u034f',
  '\u200b',
  '\u200e',
  '\u202a',
  '\u202e',
  '\u2028',
  '\u2029',
  '\u2060',
  '\u2066',
  '\u3164',
  '\ufe0f',
  '\ufeff',
  '\ufff9',
  '\ufffc',
  '\ufffd',
  '\ue000',
  '\u{e0001}',
]

test.each(refused.map((letter) => [codeOf(letter), letter]))('%s is refused and named', (code, letter) => {
  expect(check(`L’Etna${letter}domine`)).toEqual([expect.stringContaining(`The caption holds ${code}, `)])
})

test.each([
  ['French spaces and hyphens', 'Voilà\u202f! 10\u00a0000\u00a0km, porte\u2011avions, À l’œuvre'],
  ['a Persian name that a joiner spells', 'می\u200cخواهم'],
  ['a Hindi one', 'क्\u200dष'],
  ['an Arabic one between its isolates', 'le \u2067اليمن\u2069, au sud'],
  ['a picture letter of two', '👩\u200d🚀 ❤\ufe0f'],
  ['Hawaiʻi', 'Hawaiʻi'],
])('%s are fine', (_, text) => {
  expect(check(text)).toEqual([])
})

test('a joiner between Latin letters does nothing, and a mark of direction in French alone neither', () => {
  expect(check('Et\u200dna')).toHaveLength(1)
  expect(check('Etna\u200f')).toHaveLength(1)
})

test('two paragraphs are refused with what to do, and the place is shown', () => {
  const [problem] = checkLetters('Un.\n\nDeux.', { id: 'etna', field: 'caption', language: 'en' }, 'x.json')
  expect(problem.what).toBe(
    'The caption holds U+000A, a break, and pages, feeds and files show one paragraph: "Un.␣␣Deux.".',
  )
  expect(problem.mend).toBe('Write one paragraph, with a space in its place, in x.json.')
})

test('names and credits of an entry are asked too', () => {
  const photograph = { ...entry.photograph, credit: 'ESA\u000bNASA', creator: 'T.\u00adP.' }
  const problems = checkEntryLetters(galleryOf({ entries: entriesOf({ etna: { photograph } }) }))
  expect(problems.map(({ field }) => field)).toEqual(['creator', 'credit'])
})
