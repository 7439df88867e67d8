import { expect, test } from 'vitest'
import {
  hangingsSchema,
  hangingsText,
  instantOf,
  latestHung,
  noonOf,
  updatedOf,
} from '@/lib/catalogue/hanging'
import { etna } from '../helpers/image'

const known = {
  first: 'etna',
  published: '2027-01-01T08:00:00Z',
  updated: '2027-01-01T08:00:00Z',
  stamp: '1-a',
}

test('the last one hung comes first; of those hung together, or nobody knows when, the latest taken', () => {
  const at = (published: string | null, date: string) => ({
    hanging: { ...known, published },
    taken: { date, basis: 'stated' as const },
  })
  const images = [
    at(null, '2016-01-01'),
    at('2027-01-01T00:00:00Z', '2016-01-02'),
    at('2027-03-01T00:00:00Z', '2016-01-03'),
    at('2027-01-01T00:00:00Z', '2016-01-04'),
    at(null, '2016-01-05'),
  ]
  expect(latestHung(images).map((image) => images.indexOf(image))).toEqual([2, 3, 1, 4, 0])
})

test('the file has a line an image, and is read as it was written', () => {
  const text = hangingsText({ b: known, a: known })
  expect(text.split('\n').map((line) => line.slice(0, 5))).toEqual(['{', '  "a"', '  "b"', '}', ''])
  expect(hangingsSchema.parse(JSON.parse(text))).toEqual({ a: known, b: known })
  expect(JSON.parse(hangingsText({}))).toEqual({})
})

test('what is not known of a change is the hanging, then the day of taking at noon', () => {
  expect(updatedOf(etna)).toBe('2017-03-19T12:00:00Z')
  expect(updatedOf({ ...etna, hanging: { ...known, updated: null } })).toBe('2027-01-01T08:00:00Z')
  expect([noonOf('2017-03-19'), instantOf(new Date(0))]).toEqual([
    '2017-03-19T12:00:00Z',
    '1970-01-01T00:00:00Z',
  ])
})
