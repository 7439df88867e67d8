import { expect, test } from 'vitest'
import { entrySchema, isCountry } from '@/lib/catalogue/schema'
import { entry } from '../helpers/gallery'

const wrong = (changes: object) =>
  entrySchema.safeParse({ ...entry, ...changes }).error?.issues.map(({ path }) => path.join('.'))

test('a country is a code of ISO 3166-1 in use', () => {
  expect(['IT', 'QX', 'it', 'ITA'].filter((code) => !wrong({ countries: [code] }))).toEqual(['IT'])
  expect([isCountry('IT'), isCountry('QX')]).toEqual([true, false])
})

test('an entry has every field of the schema and no other', () => {
  expect(wrong({})).toBeUndefined()
  expect(wrong({ night: undefined })).toEqual(['night'])
  expect(wrong({ colour: 'red' })).toEqual([''])
})

test('a reconstruction must say how it was computed', () => {
  expect(wrong({ kind: 'reconstruction' })).toEqual(['reconstruction'])
})

test('positions are degrees on the Earth, and days are in the calendar', () => {
  expect(wrong({ station: { lat: 90.1, lon: 0 } })).toEqual(['station.lat'])
  expect(wrong({ taken: { date: '2017-02-29', basis: 'stated' } })).toEqual(['taken.date'])
})

test('an image hangs larger by one of two weights, or by none', () => {
  expect(['wide', 'full', 'huge', 2].map((weight) => wrong({ weight }))).toEqual([
    undefined,
    undefined,
    ['weight'],
    ['weight'],
  ])
})
