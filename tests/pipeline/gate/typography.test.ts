import { expect, test } from 'vitest'
import { typography } from '@/lib/pipeline/gate/typography'

const faults = (text: string) => typography(text, 'fr').map(({ what }) => what)

test('a fault is shown with the word before it', () => {
  expect(faults("Vers l'Etna")).toEqual(['The French has a straight apostrophe: "l\'Etna".'])
  expect(faults('Etna! Loin.')).toEqual(['The French has no narrow no-break space before ; ! or ?: "Etna!".'])
})

test('each rule that is broken is one fault, in the order of the rules', () => {
  expect(faults('"Loin": l\'Etna').map((what) => /has (.*?):/.exec(what)?.[1])).toEqual([
    'a straight apostrophe',
    'a straight quotation mark',
    'no no-break space before a colon',
  ])
})

test('times, addresses and well-spaced signs break none', () => {
  expect(faults('À 12:30, «\u00a0loin\u00a0»\u202f! https://esa.int')).toEqual([])
})

test('English has no rule that a build stops for', () => {
  expect(typography('Etna\'s "snow"!', 'en')).toEqual([])
})
