import { expect, test } from 'vitest'
import { arePointsTrue, pointsOf, spotOf } from '@/lib/catalogue/points'
import { entrySchema, type Entry } from '@/lib/catalogue/schema'
import { languageList } from '@/lib/i18n/languages'
import { pointed, view } from '../helpers/pointed'

const frame = { width: 3600, height: 2400 }

test('a place is put in its spot by the camera of the view, and a spot stays where it is', () => {
  // Straight below the camera of a view that looks straight down.
  const below = { key: 'below', position: { lat: 37.75, lon: 15 } }
  expect(spotOf(below, { reconstruction: view }, frame)).toEqual({
    x: expect.closeTo(0.5),
    y: expect.closeTo(0.5),
  })
  expect(spotOf(below, { reconstruction: null }, frame)).toBe('blind')
  const at = { x: 0.1, y: 0.9 }
  expect(spotOf({ key: 'glint', at }, { reconstruction: null }, frame)).toEqual(at)
})

test('points are told from left to right, and what cannot be seen is not', () => {
  const far = { key: 'far', position: { lat: -37, lon: -165 } }
  const points = pointsOf({ ...pointed, points: [...pointed.points, far] }, frame)
  expect(points.map(({ key }) => key)).toEqual(['glint', 'etna', 'augusta'])
  // What the title names stands first in the entry.
  expect(points.map(({ rank }) => rank)).toEqual([2, 0, 1])
  expect(points.map(({ position }) => position !== null)).toEqual([false, true, true])
  for (const language of languageList) expect(points[1].words[language].name).toMatch(/Etna$/)
})

test('points hold for the kind of original they were set in', () => {
  expect(arePointsTrue({ kind: 'reconstruction' })).toBe(true)
  expect(arePointsTrue({ kind: 'photograph', pointsFor: 'reconstruction' })).toBe(false)
})

test.each([
  ['neither a place nor a spot', [{ key: 'a' }]],
  ['both', [{ key: 'a', at: { x: 0, y: 0 }, position: { lat: 0, lon: 0 } }]],
  ['a spot outside the frame', [{ key: 'a', at: { x: 1.01, y: 0 } }]],
  ['a key that no address can have', [{ key: 'À', at: { x: 0, y: 0 } }]],
  ['a key twice', ['a', 'a'].map((key) => ({ key, at: { x: 0, y: 0 } }))],
])('the schema refuses %s', (_, points) => {
  const entry: Entry = { ...pointed, points: [] }
  const strict = entrySchema.loose()
  expect(strict.safeParse({ ...entry, points: [{ key: 'a', at: { x: 0, y: 1 } }] }).success).toBe(true)
  expect(strict.safeParse({ ...entry, points }).success).toBe(false)
})
