import { expect, test } from 'vitest'
import { focusOf } from '@/lib/catalogue/focus'
import { etna } from '../helpers/image'
import { pointed } from '../helpers/pointed'

const frame = { width: 3600, height: 2400 }

test('what is pointed at first stays in sight, by the camera or in its spot', () => {
  // The camera stands above Etna and looks straight down.
  const { x, y } = focusOf(pointed, frame)
  expect([x.toFixed(6), y.toFixed(6)]).toEqual(['0.500000', '0.500000'])
  const [, augusta, glint] = pointed.points
  expect(focusOf({ ...pointed, points: [augusta] }, frame).y).toBeCloseTo(0.684, 3)
  expect(focusOf({ ...pointed, points: [glint] }, frame)).toEqual({ x: 0.1, y: 0.2 })
})

test('where nothing is pointed at it is the place, and the middle where that is not known', () => {
  const coordinates = { lat: 37.23, lon: 15.22, basis: 'place-named' as const }
  const plain = { ...pointed, points: [], coordinates }
  expect(focusOf(plain, frame).y).toBeCloseTo(0.684, 3)
  expect(focusOf({ ...plain, coordinates: { ...coordinates, lat: -37 } }, frame)).toEqual({ x: 0.5, y: 0.5 })
  expect(focusOf({ ...etna, points: [] }, frame)).toEqual({ x: 0.5, y: 0.5 })
})

test('what the entry gives goes before, for the kind of original that it was given of', () => {
  const focus = { of: 'reconstruction' as const, x: 0.9, y: 0.8 }
  expect(focusOf({ ...pointed, focus }, frame)).toEqual({ x: 0.9, y: 0.8 })
  expect(focusOf({ ...pointed, focus: { ...focus, of: 'photograph' } }, frame).x).toBeCloseTo(0.5)
})
