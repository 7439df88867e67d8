import { project, type Spot } from './camera'
import type { AuthoredImage } from './image'
import { spotOf, type Frame } from './points'

type Focused = Pick<AuthoredImage, 'focus' | 'kind' | 'points' | 'coordinates' | 'reconstruction'>

/**
 * The spot of a picture that must stay in sight wherever it is cropped: the one that the entry gives for the
 * kind of original that hangs, or else the first thing that is pointed at, which is what the title names, or
 * else where the camera of a computed view sees the place; the middle where nothing is known.
 */
export function focusOf(image: Focused, frame: Frame): Spot {
  const { focus, kind, points } = image
  if (focus?.of === kind) return { x: focus.x, y: focus.y }
  const spots = [points[0] && spotOf(points[0], image, frame), placeIn(image, frame)]
  return spots.find((spot) => typeof spot === 'object') ?? { x: 0.5, y: 0.5 }
}

function placeIn({ kind, coordinates, reconstruction }: Focused, { width, height }: Frame) {
  if (kind !== 'reconstruction' || !coordinates || !reconstruction) return undefined
  return project(reconstruction, coordinates, width / height)
}
