import { expect, test } from 'vitest'
import {
  hangingsSchema,
  hangingsText,
  instantOf,
  keepHangings,
  latestHung,
  noonOf,
  updatedOf,
  type Hangings,
} from '@/lib/catalogue/hanging'
import type { Image } from '@/lib/catalogue/image'
import { etna } from '../helpers/image'

const first = new Date('2027-01-01T08:00:00.123Z')
const later = new Date('2027-02-01T08:00:00Z')

function keep(
  known: Hangings,
  image: Partial<Image> = {},
  { now = later, sha256 = 'a', before = [] as string[] } = {},
) {
  const shown = { ...etna, ...image }
  return keepHangings(known, [{ image: shown, sha256 }], { now, before })[shown.id]
}

const known = keepHangings({}, [{ image: etna, sha256: 'a' }], { now: first, before: [] })

test('a new image is hung now, to the second', () => {
  expect(known.etna).toMatchObject({
    first: 'etna',
    published: '2027-01-01T08:00:00Z',
    updated: '2027-01-01T08:00:00Z',
  })
})

test('what is as it was keeps its times, to the byte', () => {
  expect({ etna: keep(known) }).toEqual(known)
})

test.each<[string, Partial<Image>]>([
  ['a caption', { words: { ...etna.words, en: { ...etna.words.en, caption: 'Another one.' } } }],
  ['a place', { place: { fr: 'Sicile', en: 'Sicily' } }],
  ['a kind', { kind: 'reconstruction' }],
  ['a credit', { photograph: { ...etna.photograph, credit: 'ESA' } }],
])('%s that changes updates its image, and leaves when it was hung', (_, image) => {
  expect(keep(known, image)).toMatchObject({
    published: known.etna.published,
    updated: '2027-02-01T08:00:00Z',
  })
})

test('another original is an update too', () => {
  expect(keep(known, {}, { sha256: 'b' }).updated).toBe('2027-02-01T08:00:00Z')
})

test('an image that has another id keeps its first one and its time, of whichever name it is known', () => {
  const renamed = keep(known, { id: 'gibel', aliases: ['etna', 'mongibello'] })
  expect(renamed).toMatchObject({ first: 'etna', published: known.etna.published })
  expect(keep({ gibel: renamed }, { id: 'katla', aliases: ['etna', 'gibel'] }).first).toBe('etna')
})

test('the heir of an image that was removed stays what it was', () => {
  const heir = { ...known.etna, first: 'vesuvius' }
  expect(keep({ ...known, vesuvius: heir }, { id: 'vesuvius', aliases: ['etna'] }).first).toBe('vesuvius')
})

test('of an image that was published before any record no day is invented, until it changes', () => {
  const unknown = keep({}, {}, { before: ['etna'] })
  expect([unknown.published, unknown.updated]).toEqual([null, null])
  expect(keep({ etna: unknown }, { kind: 'reconstruction' }, { before: ['etna'] })).toMatchObject({
    published: null,
    updated: '2027-02-01T08:00:00Z',
  })
})

test('a record without a stamp, or with one of another version, takes the new one in silence', () => {
  for (const stamp of [null, '0-0123456789ab'])
    expect(keep({ etna: { ...known.etna, stamp } })).toEqual(known.etna)
})

test('the last one hung comes first; of those hung together, or nobody knows when, the latest taken', () => {
  const at = (published: string | null, date: string) => ({
    hanging: { ...known.etna, published },
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
  const text = hangingsText({ b: known.etna, a: known.etna })
  expect(text.split('\n').map((line) => line.slice(0, 5))).toEqual(['{', '  "a"', '  "b"', '}', ''])
  expect(hangingsSchema.parse(JSON.parse(text))).toEqual({ a: known.etna, b: known.etna })
  expect(JSON.parse(hangingsText({}))).toEqual({})
})

test('what is not known of a change is the hanging, then the day of taking at noon', () => {
  expect(updatedOf(etna)).toBe('2017-03-19T12:00:00Z')
  expect(updatedOf({ ...etna, hanging: { ...known.etna, updated: null } })).toBe('2027-01-01T08:00:00Z')
  expect([noonOf('2017-03-19'), instantOf(new Date(0))]).toEqual([
    '2017-03-19T12:00:00Z',
    '1970-01-01T00:00:00Z',
  ])
})
