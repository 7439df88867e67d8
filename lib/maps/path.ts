import { geoPath, type GeoContext, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo'

/** A point of a drawing, in its own units, y downwards. */
export type Point = [x: number, y: number]

/**
 * The SVG path of a geometry under a projection, rounded to 0.1 units and written in relative steps,
 * a third of the bytes of d3-geo's own. Points within `tolerance` units of a straight line are left
 * out, and so is a shape smaller than three times that: right for land, not for a footprint.
 *
 * @example drawPath(projection, { type: 'LineString', coordinates: [[0, 0], [10, 0]] }) // M500 250l27.7 0
 */
export function drawPath(projection: GeoProjection, geometry: GeoPermissibleObjects, tolerance = 0) {
  const { lines, context } = pen()
  geoPath(projection, context)(geometry)
  return lines
    .filter(({ points, closed }) => !closed || extent(points) > 3 * tolerance)
    .map(({ points, closed }) => ({ points: tolerance ? simplify(points, tolerance) : points, closed }))
    .filter(({ points, closed }) => !closed || points.length > 2)
    .map(({ points, closed }) => write(points) + (closed ? 'z' : ''))
    .join('')
}

/** A position in a drawing, rounded to 0.1 units; `null` where the projection hides it. */
export function drawPoint(projection: GeoProjection, position: [number, number]): Point | null {
  // geoPath draws nothing for a position on the far side; the projection alone would still answer.
  const point = geoPath(projection)({ type: 'Point', coordinates: position }) ? projection(position) : null
  return point && [round(point[0]), round(point[1])]
}

/** Positions in a drawing, but those that the projection hides. */
export function drawPoints(projection: GeoProjection, positions: Point[]) {
  return positions.map((position) => drawPoint(projection, position)).filter((point) => point !== null)
}

/**
 * A position under a projection, whether or not it can be seen there.
 *
 * @throws Error if the projection cannot tell.
 */
export function project(projection: GeoProjection, position: Point): Point {
  const point = projection(position)
  if (!point) throw new Error(`${position} lies nowhere on this map. Draw it in a projection that has it.`)
  return point
}

interface Line {
  points: Point[]
  closed: boolean
}

/** Keeps what d3-geo would draw on a canvas. */
function pen() {
  const lines: Line[] = []
  // d3-geo moves to a point before it draws or closes a line.
  let line: Line = { points: [], closed: false }
  const context: GeoContext = {
    beginPath: () => {},
    arc: () => {},
    moveTo: (x, y) => {
      line = { points: [[x, y]], closed: false }
      lines.push(line)
    },
    lineTo: (x, y) => void line.points.push([x, y]),
    closePath: () => void (line.closed = true),
  }
  return { lines, context }
}

/**
 * Leaves out the points of a line that lie within `tolerance` of a straight one (Ramer, Douglas and Peucker).
 */
function simplify(points: Point[], tolerance: number): Point[] {
  const [first, last] = [points[0], points[points.length - 1]]
  let [farthest, deviation] = [0, 0]
  for (let index = 1; index < points.length - 1; index++) {
    const distance = offLine(points[index], first, last)
    if (distance > deviation) [farthest, deviation] = [index, distance]
  }
  if (deviation <= tolerance) return points.length > 1 ? [first, last] : points
  return [
    ...simplify(points.slice(0, farthest + 1), tolerance),
    ...simplify(points.slice(farthest), tolerance).slice(1),
  ]
}

/** How far a point is from the segment between two others. */
function offLine([x, y]: Point, [ax, ay]: Point, [bx, by]: Point) {
  const [dx, dy] = [bx - ax, by - ay]
  const along = dx || dy ? Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy))) : 0
  return Math.hypot(x - ax - along * dx, y - ay - along * dy)
}

function extent(points: Point[]) {
  const size = (values: number[]) =>
    values.reduce((high, value) => Math.max(high, value), -Infinity) -
    values.reduce((low, value) => Math.min(low, value), Infinity)
  return Math.max(size(points.map(([x]) => x)), size(points.map(([, y]) => y)))
}

function write([first, ...rest]: Point[]) {
  let last = first.map(round)
  const steps = rest.map((point) => {
    const next = point.map(round)
    const step = [round(next[0] - last[0]), round(next[1] - last[1])]
    last = next
    return join(step)
  })
  return `M${join(first.map(round))}${steps.length ? `l${steps.join(' ')}`.replaceAll(' -', '-') : ''}`
}

/** Two numbers as SVG reads them shortest: no zero before the point, no space before a minus. */
function join(pair: number[]) {
  return pair
    .map((value) => String(value).replace(/^(-?)0\./, '$1.'))
    .join(' ')
    .replace(' -', '-')
}

/** A length of a drawing, rounded to 0.1 units. */
export function round(value: number) {
  // + 0 makes a plain zero of -0.
  return Math.round(value * 10) / 10 + 0
}
