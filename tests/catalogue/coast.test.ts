import { describe, expect, test } from 'vitest'
import { openGallery } from '@/lib/catalogue/gallery'
import { paths } from '@/lib/catalogue/files'
import { project, type Camera } from '@/lib/catalogue/camera'
import { bluenessOf, displacement, shoreline, width, type Blueness } from '../helpers/coast'
import { features } from '../helpers/features'

/*
 * Whether the camera of an entry is that of its picture: the shores of Natural Earth (1:10,000,000), seen by
 * it, are laid on the picture and moved about, and must lie best where the camera puts them.
 */

/** A hundredth of the frame's width. */
const tolerance = width / 100

const gallery = openGallery('.')
const views = await Promise.all(
  Object.keys(features).map(async (id) => {
    const camera = gallery.entries.get(id)?.reconstruction
    if (!camera) throw new Error(`No camera of "${id}".`)
    return { id, camera, picture: await bluenessOf(`${paths('.').originals}/${id}.jpg`) }
  }),
)

function turned(camera: Camera, degrees: number): Camera {
  return { ...camera, headingDeg: camera.headingDeg + degrees }
}

/** How far the shores must be moved to lie best, px. */
function error(picture: Blueness, camera: Camera) {
  const { dx, dy } = displacement(picture, shoreline(camera, picture.height), 3 * tolerance)
  return Math.hypot(dx, dy)
}

describe.each(views)('$id', ({ id, camera, picture }) => {
  test('shows the shores where its camera puts them, and not where one turned by 2° would', () => {
    expect(error(picture, camera)).toBeLessThanOrEqual(tolerance / 2)
    expect(error(picture, turned(camera, 2))).toBeGreaterThan(tolerance)
  })

  test('shows its capes and islands within a hundredth of its width', () => {
    const far = features[id].filter((feature) => !isSeen(picture, camera, feature))
    expect(far).toEqual([])
    const still = features[id].filter((feature) => isSeen(picture, turned(camera, 2), feature))
    expect(still.length).toBeLessThanOrEqual(1)
  })
})

test('at least 60 capes and islands are looked for, on ten views', () => {
  expect(views).toHaveLength(10)
  expect(Object.values(features).flat().length).toBeGreaterThanOrEqual(60)
})

/**
 * Whether a feature lies where it is seen: the shore around it, 5 % of the width each way, is moved to where
 * it lies best on the picture; both the way there and the way from the feature to that shore are within the
 * tolerance.
 */
function isSeen(picture: Blueness, camera: Camera, [, lat, lon]: (typeof features)[string][number]) {
  const spot = project(camera, { lat, lon }, width / picture.height)
  if (typeof spot === 'string') return false
  const [x, y] = [spot.x * width, spot.y * picture.height]
  const around = shoreline(camera, picture.height).filter(
    (piece) => Math.hypot(piece.x - x, piece.y - y) < 5 * tolerance,
  )
  const { dx, dy } = displacement(picture, around, 2 * tolerance)
  const ways = around.map((piece) => Math.hypot(piece.x + dx - x, piece.y + dy - y))
  return Math.hypot(dx, dy) <= tolerance && Math.min(...ways) <= tolerance
}
