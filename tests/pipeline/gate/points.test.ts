import { expect, test } from 'vitest'
import type { Entry } from '@/lib/catalogue/schema'
import { inEach, languageList } from '@/lib/i18n/languages'
import type { Inspections } from '@/lib/pipeline/originals'
import { checkPoints, stalePoints } from '@/lib/pipeline/gate/points'
import { entriesOf, galleryOf } from '../../helpers/opened'
import { view } from '../../helpers/pointed'

const [first, second] = languageList
const computed: Partial<Entry> = { kind: 'reconstruction', reconstruction: view }
const etna = { key: 'etna', position: { lat: 37.75, lon: 15 } }
const named = inEach(() => ({ etna: { etna: { name: 'Etna' } } }))
// Only the size is asked for.
const inspections = { 'etna.jpg': { width: 3600, height: 2400 } } as unknown as Inspections

function faultsOf(facts: Partial<Entry>, points: Parameters<typeof galleryOf>[0] = { points: named }) {
  const gallery = galleryOf({ entries: entriesOf({ etna: facts }), ...points })
  return checkPoints(gallery, inspections).map(({ what }) => what)
}

test('a point that is seen and named in every language is no problem', () => {
  expect(faultsOf({ ...computed, points: [etna] })).toEqual([])
})

test.each([
  [
    { lat: -37, lon: -165 },
    'The point "etna" lies beyond the limb of the Earth, where the camera does not see it.',
  ],
  [{ lat: 45, lon: 15 }, 'The point "etna" lies outside the frame.'],
])('a point at %j is refused', (position, what) => {
  expect(faultsOf({ ...computed, points: [{ key: 'etna', position }] })).toEqual([what])
})

test('in a photograph a place cannot be found by the camera of the view that it replaced', () => {
  expect(faultsOf({ kind: 'photograph', reconstruction: view, points: [etna] })).toEqual([
    'The point "etna" is a place on Earth, and no camera of this picture is known to find it by.',
  ])
  const at = { x: 0.5, y: 0.5 }
  expect(faultsOf({ kind: 'photograph', points: [{ key: 'etna', at }] })).toEqual([])
})

test('half a pair is refused, of names as of notes', () => {
  const points = [etna]
  const half = { [first]: { etna: { etna: { name: 'Etna' } } }, [second]: {} }
  expect(faultsOf({ ...computed, points }, { points: half as typeof named })).toEqual([
    'The points.etna.name is missing.',
  ])
  const noted = inEach((language) => ({
    etna: { etna: { name: 'Etna', ...(language === second && { note: 'Under cloud, in the distance.' }) } },
  }))
  expect(faultsOf({ ...computed, points }, { points: noted })).toEqual(['The points.etna.note is missing.'])
})

test('notes whose figures differ, and words of a point that is none, are refused', () => {
  const notes = { [first]: 'À 3\u00a0km de là.', [second]: 'It is 4 km away from the sea.' }
  const noted = inEach((language) => ({ etna: { etna: { name: 'Etna', note: notes[language] } } }))
  expect(faultsOf({ ...computed, points: [etna] }, { points: noted })).toEqual([
    'The figures differ: 3 km in French, 4 km in English.',
  ])
  expect(faultsOf(computed)).toEqual(
    languageList.map(
      (language) => `messages/${language}/points.json names a point "etna" that the entry does not have.`,
    ),
  )
})

test('points of another kind of original are not held against the one that hangs, and are listed', () => {
  const replaced: Partial<Entry> = {
    kind: 'photograph',
    reconstruction: view,
    pointsFor: 'reconstruction',
    points: [etna],
  }
  expect(faultsOf(replaced)).toEqual([])
  const entries = entriesOf({ etna: replaced, vesuvius: { ...computed, points: [etna] } })
  expect(stalePoints(galleryOf({ entries })).map(({ id }) => id)).toEqual(['etna'])
})
