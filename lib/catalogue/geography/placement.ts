import type { Point } from './path'

interface Box {
  width: number
  height: number
}

const directions = Array.from({ length: 24 }, (_, index) => (index * Math.PI) / 12)
// In gaps: as near as shows the place beside the mark, and outwards until there is room.
const distances = [0.8, 1.05, 1.4, 1.8, 2.3, 2.9, 3.6, 4.4, 5.3, 6.3, 7.4]

/**
 * Where to put the mark of each place so that no two are nearer than `gap` units, none leaves the
 * box, and `clear` points (places, stations) stay uncovered as far as there is room.
 *
 * Throws when a box is too crowded to hold them.
 */
export function placeMarks({ places, clear, box, gap }: { places: Point[]; clear: Point[]; box: Box; gap: number }): Point[] {
  const placed: Point[] = []
  for (const place of places) placed.push(placeMark({ place, placed, clear: [...places, ...clear], box, gap }))
  return placed
}

function placeMark({ place, placed, clear, box, gap }: { place: Point; placed: Point[]; clear: Point[]; box: Box; gap: number }) {
  const free = distances
    .flatMap((distance) => directions.map((angle): Point => [place[0] + distance * gap * Math.cos(angle), place[1] + distance * gap * Math.sin(angle)]))
    .filter((point) => inside(point, box, gap / 2) && placed.every((other) => apart(point, other) >= gap))
  if (!free.length) {
    throw new Error(`No room for the ${placed.length + 1}th mark on a map of ${box.width} × ${box.height} units. Add a region nearer to its place in lib/catalogue/geography/regions.ts.`)
  }
  // A point under the mark costs as much as moving the mark a whole gap away.
  const cost = (point: Point) => apart(point, place) / gap + clear.filter((other) => apart(point, other) < gap * 0.6).length
  const best = free.reduce((best, point) => (cost(point) < cost(best) ? point : best))
  return best.map((value) => Math.round(value * 10) / 10) as Point
}

function inside([x, y]: Point, { width, height }: Box, margin: number) {
  return x >= margin && y >= margin && x <= width - margin && y <= height - margin
}

function apart(a: Point, b: Point) {
  return Math.hypot(a[0] - b[0], a[1] - b[1])
}
