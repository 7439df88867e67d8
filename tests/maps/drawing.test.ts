import { expect, test } from 'vitest'
import { draw } from '@/lib/maps/drawing'
import { globeFrame } from '@/lib/maps/globe'
import { readPath, sight } from '../helpers/maps'

const frame = globeFrame([0, 0])

test('a drawing has land, a grid, and of each sight what is known and can be seen', () => {
  const drawing = draw([sight([0, 0], [10, 0]), sight([20, 0]), sight([180, 0])], frame)
  expect(drawing).toMatchObject({
    width: 240,
    height: 240,
    footprints: '',
    land: expect.stringMatching(/^M/),
    graticule: expect.stringMatching(/^M/),
  })
  // The third place is on the far side.
  expect(drawing.places).toHaveLength(2)
  expect(drawing.stations).toHaveLength(1)
  expect(readPath(drawing.lines)).toHaveLength(1)
})

test('a footprint is closed around its corners', () => {
  const footprint: [number, number][] = [
    [-5, -5],
    [5, -5],
    [5, 5],
    [-5, 5],
  ]
  const { footprints } = draw([{ ...sight([0, 0]), footprint }], frame)
  expect(footprints).toMatch(/^M.*z$/)
})
