import { geoEqualEarth } from 'd3-geo'
import { draw } from './drawing'
import { drawPoints, project, type Point } from './path'
import { placeMarks } from './placement'
import type { Sight } from './sight'

/** The largest latitude that the station passes over: the inclination of its orbit, in degrees. */
const inclination = 51.6

/** The Earth from 76° north to 59° south in the Equal Earth projection, 1000 units wide. */
export function worldFrame() {
  const projection = geoEqualEarth().fitWidth(1000, { type: 'Sphere' })
  const [, top] = project(projection, [0, 76])
  const [, bottom] = project(projection, [0, -59])
  const [x, y] = projection.translate()
  const height = Math.round(bottom - top)
  projection.translate([x, y - top]).clipExtent([
    [0, 0],
    [1000, height],
  ])
  return { projection, width: 1000, height, ground: 'coarse', tolerance: 0.6, grid: 30 } as const
}

/**
 * The world with every sight on it, the parallels that the station's orbit stays between, and a mark
 * for each group: `narrow` for a map 288 px wide, `wide` from 640 px, where discs of 30 px cover less.
 */
export function drawWorld(groups: Sight[][]) {
  const frame = worldFrame()
  const { projection, width, height } = frame
  const drawing = draw(groups.flat(), frame)
  const anchors = groups.map((sights) => {
    const places = sights.map(({ place }) => place)
    return innermost(drawPoints(projection, places))
  })
  const marks = (gap: number) =>
    placeMarks({
      places: anchors,
      clear: [...drawing.places, ...drawing.stations],
      box: { width, height },
      gap,
    })
  const limits = [inclination, -inclination].map((lat) => {
    const left = project(projection, [-180, lat])
    const right = project(projection, [180, lat])
    return parallel(left, right)
  })
  return {
    ...drawing,
    anchors,
    narrow: marks((32 / 288) * width),
    wide: marks((36 / 640) * width),
    limits: limits.join(''),
  }
}

/** Equal Earth draws a parallel as a straight line. */
function parallel([left, y]: Point, [right]: Point) {
  return `M${Math.round(left)} ${Math.round(y)}H${Math.round(right)}`
}

/** The point nearest to the mean of all: a mark leads to a place, not to the void between places. */
function innermost(points: Point[]) {
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length
  const meanX = mean(0)
  const meanY = mean(1)
  const off = ([x, y]: Point) => Math.hypot(x - meanX, y - meanY)
  return points.reduce((best, point) => (off(point) < off(best) ? point : best))
}
