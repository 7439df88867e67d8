import type { Point } from '@/lib/maps/path'

/**
 * The short lines from places to their marks, as an SVG path.
 * @example leaders([[1, 2]], [[3, 4]]) // M1 2L3 4
 */
export function leaders(places: Point[], marks: Point[]) {
  return places.map(([x, y], index) => `M${x} ${y}L${marks[index].join(' ')}`).join('')
}
