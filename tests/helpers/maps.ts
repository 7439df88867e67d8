import type { LonLat, Sight } from '../../lib/maps/sight'

/** A sight of a place, seen from a station or from nobody knows where. */
export function sight(place: LonLat, station: LonLat | null = null): Sight {
  return { id: String(place), place, station, footprint: null }
}

/** The points of a path as it is written, absolute, by its lines. */
export function readPath(path: string) {
  return path
    .split('M')
    .slice(1)
    .map((line) => {
      const numbers = line.match(/-?\d*\.?\d+/g)!.map(Number)
      const points: [number, number][] = []
      for (let index = 0; index < numbers.length; index += 2) {
        const [x, y] = points.at(-1) ?? [0, 0]
        points.push([x + numbers[index], y + numbers[index + 1]])
      }
      return points
    })
}

/** How far apart the nearest two points are. */
export function nearest(points: [number, number][]) {
  return Math.min(
    ...points.flatMap((a, index) => points.slice(index + 1).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1]))),
  )
}
