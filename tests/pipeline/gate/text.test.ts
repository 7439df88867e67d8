import { expect, test } from 'vitest'
import { checkText } from '@/lib/pipeline/gate/text'

const check = (text: unknown) =>
  checkText(text, { id: 'etna', field: 'alt', language: 'en' }, 'captions.json').map(({ what }) => what)

test('a text that is not there is missing, and one that is no text is blank', () => {
  expect([undefined, ' ', 5].map((text) => check(text)[0])).toEqual([
    'The alt is missing.',
    'The alt is blank.',
    'The alt is blank.',
  ])
})

test('captions hold no arguments and no tags, and the first is shown', () => {
  expect(check('Etna, {height} <b>high</b>')).toEqual(['The alt holds ICU syntax: {.'])
  expect(check('Etna </b>')).toEqual(['The alt holds ICU syntax: </b.'])
  expect(check('3 < 5')).toEqual([])
})

test('a text in another language is told with its beginning, of 60 letters at most', () => {
  const text = 'Le volcan est sur la mer et la ville est au sud de la côte, et de la neige.'
  expect(check(text)).toEqual([`The alt reads like French: "${text.slice(0, 60)}".`])
})
