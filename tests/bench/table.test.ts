import { expect, test } from 'vitest'
import { judge, table, type Row } from './table'

const row: Row = { name: 'cold', unit: 's', ours: 10, against: 13, atLeast: 1.3 }

test('times faster is against over ours, and a goal reached exactly is met', () => {
  expect(judge(row)).toEqual({ ratio: 1.3, met: true })
  expect(judge({ ...row, against: 12.9 }).met).toBe(false)
})

test('a limit is ours over against', () => {
  // 1.2 GB of 1.2 is within, 1.3 of 1.2 is 1.083 and over.
  expect(judge({ ...row, atLeast: undefined, atMost: 1, ours: 1.2, against: 1.2 })).toEqual({
    ratio: 1,
    met: true,
  })
  expect(judge({ ...row, atLeast: undefined, atMost: 1, ours: 1.3, against: 1.2 }).met).toBe(false)
})

test('nothing against nothing is a tie, something against nothing is over', () => {
  const limit = { ...row, atLeast: undefined, atMost: 1, against: 0 }
  expect(judge({ ...limit, ours: 0 })).toEqual({ ratio: 1, met: true })
  expect(judge({ ...limit, ours: 0.01 }).met).toBe(false)
})

test('a row without a goal is told and not judged', () => {
  const text = table([
    { part: 'p', command: 'npm run bench', settings: [], rows: [{ ...row, atLeast: undefined }] },
  ])
  // 10 / 13 = 0.769
  expect(text).toMatch(/cold +10\.0 s +13\.0 s +0\.77$/)
})

test('the table says with what it was measured, and what was missed', () => {
  const text = table([
    {
      part: 'variants',
      command: 'npm run bench -- variants',
      settings: ['8 originals'],
      rows: [{ ...row, against: 12 }],
    },
  ])
  expect(text).toContain('variants: npm run bench -- variants\n  8 originals\n')
  expect(text).toMatch(/1\.20 +≥ 1\.3 +missed$/)
})
