import { expect, test } from 'vitest'
import type { Hangings } from '@/lib/catalogue/hanging'
import { keepHangings } from '@/lib/catalogue/hung'
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
