import { expect, test } from 'vitest'
import { grammars } from '@/lib/pipeline/gate/reading/grammars'
import { draftOf } from '@/lib/pipeline/gate/reading/numbers'
import { take, type Sheet } from '@/lib/pipeline/gate/reading/sheet'

const sheetOf = (text: string): Sheet => ({
  draft: draftOf(text, grammars.en),
  grammar: grammars.en,
  tag: 'en-GB',
  facts: [],
})

test('what is taken is read once: blanks of its length stand there', () => {
  const sheet = sheetOf('at 12 km')
  take(sheet, 'N (km)', ({ value }, { name }) => (name === 'km' ? [{ kind: 'number', value }] : []))
  take(sheet, 'N', ({ value }) => [{ kind: 'ordinal', value }])
  expect(sheet.facts.map(({ shown, readings }) => [shown, readings])).toEqual([
    ['12 km', [{ kind: 'number', value: 12 }]],
  ])
  expect(sheet.draft.text).toBe('at     ')
})

test('what has no reading stays', () => {
  const sheet = sheetOf('at 12 km')
  take(sheet, 'N km', () => [])
  expect([sheet.facts, sheet.draft.text.slice(-3)]).toEqual([[], ' km'])
})

test('each number of a range is a fact, or all together one', () => {
  const [apart, whole] = [sheetOf('10–12 km'), sheetOf('10–12 km')]
  take(apart, 'N–N km', ({ value }) => [{ kind: 'number', value }])
  take(whole, 'N–N km', (_, { all }) => [{ kind: 'number', value: all.length }], { whole: true })
  expect([apart.facts.map(({ shown }) => shown), whole.facts.length]).toEqual([['10', '12'], 1])
})
