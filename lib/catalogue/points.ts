import type { Each } from '../i18n/languages'
import { project, type Spot } from './camera'
import type { PointText } from './captions'
import type { AuthoredImage } from './image'
import type { Entry, EntryPoint } from './schema'

/** Something that the picture points at: where it is in the frame, and its words in every language. */
export interface Point extends Spot {
  key: string
  /** Its place in the entry, from 0: what the title names comes first. */
  rank: number
  words: Each<PointText>
  /** WGS 84 degrees; `null` of a part of the scene that is no place on Earth. */
  position: { lat: number; lon: number } | null
}

/** The size of a frame in px. */
export interface Frame {
  width: number
  height: number
}

/** Whether the points of an image were set in the kind of original that hangs. */
export function arePointsTrue({ kind, pointsFor = kind }: Pick<Entry, 'kind' | 'pointsFor'>) {
  return pointsFor === kind
}

/**
 * Where a point stands in a frame of a computed view, or why it cannot be seen there.
 *
 * @returns `blind` where the point is a place on Earth, and no camera is known to see it by.
 */
export function spotOf(
  { position, at }: EntryPoint,
  { reconstruction }: Pick<Entry, 'reconstruction'>,
  { width, height }: Frame,
): Spot | 'beyond' | 'outside' | 'blind' {
  if (at) return at
  if (!position || !reconstruction) return 'blind'
  return project(reconstruction, position, width / height)
}

/** What the picture of an image points at, from left to right. The gate refuses what cannot be seen. */
export function pointsOf(
  image: Pick<AuthoredImage, 'points' | 'pointWords' | 'reconstruction'>,
  frame: Frame,
): Point[] {
  return image.points
    .flatMap((point, rank) => {
      const spot = spotOf(point, image, frame)
      if (typeof spot === 'string') return []
      const { key, position = null } = point
      return [{ key, rank, x: spot.x, y: spot.y, words: image.pointWords[key], position }]
    })
    .sort((a, b) => a.x - b.x)
}
