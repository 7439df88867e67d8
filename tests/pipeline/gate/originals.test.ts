import { expect, test } from 'vitest'
import { checkOriginals } from '@/lib/pipeline/gate/originals'
import type { Inspection } from '@/lib/pipeline/originals'
import { entry } from '../../helpers/gallery'
import { entriesOf, galleryOf } from '../../helpers/opened'

const sound: Inspection = {
  size: 9,
  mtimeMs: 0,
  ctimeMs: 0,
  sha256: '',
  format: 'jpeg',
  unread: null,
  width: 80,
  height: 60,
  pages: 1,
  profile: null,
  camera: null,
  sound: true,
}
const none = { make: null, lens: null, exposureSeconds: null, aperture: null, iso: null, focalLengthMm: null }
const camera = (day: string) => ({ ...none, model: 'D5', taken: `${day}T10:00:00` })

const check = (changes: Partial<Inspection>, facts = {}) =>
  checkOriginals(galleryOf({ entries: entriesOf({ etna: facts }) }), {
    'etna.jpg': { ...sound, ...changes },
  }).map(({ what }) => what)

test('a whole JPEG that is called one has no problem, nor has what was not inspected', () => {
  expect(check({})).toEqual([])
  expect(checkOriginals(galleryOf(), {})).toEqual([])
})

test('of a file that cannot be read nothing else is said', () => {
  expect(check({ unread: 'EACCES', format: null })).toEqual([
    'lib/catalogue/originals/etna.jpg cannot be read (EACCES).',
  ])
})

test('a file is refused by its format, its name and its size', () => {
  expect(check({ format: 'svg' })).toEqual(['lib/catalogue/originals/etna.jpg is svg.'])
  expect(check({ format: 'png' })).toEqual(['lib/catalogue/originals/etna.jpg is png inside.'])
  expect(check({ pages: 2 })).toEqual([expect.stringContaining('holds 2 pages')])
})

test('a camera’s day may be one off the entry’s, and any number of days where only the post is known', () => {
  // The entry says 2017-03-19.
  expect(check({ camera: camera('2017-03-20') })).toEqual([])
  expect(check({ camera: camera('2017-03-21') })).toEqual([
    'The file was taken on 2017-03-21, the entry says 2017-03-19.',
  ])
  const posted = { taken: { ...entry.taken, basis: 'posted' } }
  expect(check({ camera: camera('2017-03-01') }, posted)).toEqual([])
})

test('an editor’s reason answers the day that it was given against, and no other', () => {
  const taken = { ...entry.taken, against: '2016-01-01', reason: 'The clock was never set.' }
  expect(check({ camera: camera('2016-01-01') }, { taken })).toEqual([])
  expect(check({ camera: camera('2016-01-02') }, { taken })).toHaveLength(1)
  expect(check({ camera: camera('2016-01-01') }, { taken: { ...taken, reason: undefined } })).toHaveLength(1)
})

test('what a picture’s own bytes refuse is told in their words', () => {
  const refusal = { what: 'is a raw file.', mend: 'Develop it.' }
  expect(check({ format: 'tiff', refusal })).toEqual(['lib/catalogue/originals/etna.jpg is a raw file.'])
})

test('a reconstruction carries no camera data', () => {
  expect(check({ camera: camera('2017-03-19') }, { kind: 'reconstruction' })).toEqual([
    'The reconstruction carries camera data: D5.',
  ])
})
