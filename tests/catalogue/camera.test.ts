import { describe, expect, test } from 'vitest'
import { openGallery } from '@/lib/catalogue/gallery'
import { project, viewOf, widthAtMiddleKm, windOf } from '@/lib/catalogue/camera'

const { entries } = openGallery('.')

/** The camera of a computed view. */
function cameraOf(id: string) {
  const view = entries.get(id)?.reconstruction
  if (!view) throw new Error(`No camera of "${id}".`)
  return view
}

const level = {
  camera: { lat: 0, lon: 0, altKm: 408 },
  headingDeg: 0,
  tiltFromNadirDeg: 0,
  horizontalFieldOfViewDeg: 60,
}

describe('project', () => {
  test.each([
    ['iss050-e-30676', 'Ras al Hadd', { lat: 22.53, lon: 59.8 }, { x: 0.337, y: 0.375 }],
    [
      'iss051-e-50371',
      'the north of Ángel de la Guarda',
      { lat: 29.56, lon: -113.57 },
      { x: 0.665, y: 0.583 },
    ],
  ])('finds in %s %s where the picture shows it', (id, _, place, seen) => {
    const spot = project(cameraOf(id), place, 3600 / 2400)
    expect(spot).toEqual({ x: expect.closeTo(seen.x, 3), y: expect.closeTo(seen.y, 3) })
  })

  test('looking straight down, has the place below in the middle, north up and east on the right', () => {
    expect(project(level, { lat: 0, lon: 0 }, 1.5)).toEqual({ x: 0.5, y: expect.closeTo(0.5) })
    // 1° is 111.19 km along the ground, and its sagitta 0.97 km: 111.19 / 408.97 / tan 30° / 2 = 0.2354.
    expect(project(level, { lat: 0, lon: 1 }, 1.5)).toEqual({
      x: expect.closeTo(0.7354, 3),
      y: expect.closeTo(0.5),
    })
    // The frame is two thirds as high as it is wide: 0.2354 of the width are 0.3531 of the height.
    expect(project(level, { lat: 1, lon: 0 }, 1.5)).toEqual({
      x: expect.closeTo(0.5),
      y: expect.closeTo(0.1469, 3),
    })
  })

  test('tells what the limb hides from what the frame leaves out', () => {
    // From 408 km the horizon is acos(6371/6779) = 19.98° away.
    expect(project(level, { lat: 20.1, lon: 0 }, 1.5)).toBe('beyond')
    expect(project(level, { lat: 19.9, lon: 0 }, 1.5)).toBe('outside')
    expect(project(level, { lat: 0, lon: 180 }, 1.5)).toBe('beyond')
    // Behind a camera that looks along the horizontal, and yet on this side of the limb.
    expect(project({ ...level, tiltFromNadirDeg: 90 }, { lat: -10, lon: 0 }, 1.5)).toBe('outside')
  })
})

test('the frame is as wide at its middle as its angle and the distance there make it', () => {
  // Straight down: 2 × 408 × tan 30° = 471.1 km.
  expect(widthAtMiddleKm(level)).toBeCloseTo(471.1, 1)
  expect(widthAtMiddleKm({ ...level, tiltFromNadirDeg: 45 })).toBeGreaterThan(471.1 / Math.cos(Math.PI / 4))
  expect(widthAtMiddleKm({ ...level, tiltFromNadirDeg: 89 })).toBeNull()
})

test('a heading is told by the nearest of sixteen winds', () => {
  const told = [0, 11, 12, 150, 348, 349, 360, -90].map(windOf)
  expect(told).toEqual(['n', 'n', 'nne', 'sse', 'nnw', 'n', 'n', 'w'])
})

test('a computed view is told of, a photograph is not', () => {
  const entry = entries.get('20161203-uyuni')!
  expect(viewOf(entry)).toMatchObject({ wind: 'sse', altKm: 408, utc: '2016-12-03T13:54Z' })
  expect(viewOf({ ...entry, kind: 'photograph' })).toBeNull()
})
