import { geoPath, type GeoContext, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo'
import { simplify } from './simplify'

/** A point of a drawing, in its own units, y downwards. */
export type Point = [x: number, y: number]

/**
 * The SVG path of a geometry under a projection, rounded to 0.1 units, or to 1 where it is followed no closer
 * than that, and written in relative steps, a third of the bytes of d3-geo's own. Points within `tolerance`
 * units of a straight line are left out, and so is a shape smaller than three times that: right for land, not
 * for a footprint.
 *
 * @example drawPath(projection, { type: 'LineString', coordinates: [[0, 0], [10, 0]] }) // M500 250l27.7 0
 */
export function drawPath(projection: GeoProjection, geometry: GeoPermissibleObjects, tolerance = 0) {
  const { lines, context } = pen()
  const draw = geoPath(projection, context)
  draw(geometry)
  return lines
    .filter(({ points, closed }) => !closed || extent(points) > 3 * tolerance)
    .map((line) => simpler(line, tolerance))
    .filter(({ points, closed }) => !closed || points.length > 2)
    .map((line) => write(line, tolerance > 1 ? 1 : 0.1))
    .join('')
}

/** A position in a drawing, rounded to 0.1 units; `null` where the projection hides it. */
export function drawPoint(projection: GeoProjection, position: [number, number]): Point | null {
  const draw = geoPath(projection)
  // geoPath draws nothing for a position on the far side; the projection alone would still answer.
  const isSeen = draw({ type: 'Point', coordinates: position })
  const point = isSeen ? projection(position) : null
  return point && rounded(point)
}

/** Positions in a drawing, but those that the projection hides. */
export function drawPoints(projection: GeoProjection, positions: Point[]) {
  const points = positions.map((position) => drawPoint(projection, position))
  return points.filter((point) => point !== null)
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

function simpler({ points, closed }: Line, tolerance: number): Line {
  if (!tolerance) return { points, closed }
  return { points: simplify(points, tolerance), closed }
}

/** The greater of a shape's width and height. */
function extent(points: Point[]) {
  const width = range(points.map(([x]) => x))
  const height = range(points.map(([, y]) => y))
  return Math.max(width, height)
}

function range(values: number[]) {
  const highest = values.reduce((high, value) => Math.max(high, value), -Infinity)
  const lowest = values.reduce((low, value) => Math.min(low, value), Infinity)
  return highest - lowest
}

/** A line whose points lie on a grid of `grain` units. */
function write({ points, closed }: Line, grain: number) {
  const [first, ...rest] = points.map(([x, y]): Point => rounded([snap(x, grain), snap(y, grain)]))
  let last = first
  const steps = rest.map((next) => {
    const step = rounded([next[0] - last[0], next[1] - last[1]])
    last = next
    return join(step)
  })
  const start = `M${join(first)}`
  const lines = steps.length ? `l${steps.join(' ')}` : ''
  const end = closed ? 'z' : ''
  return start + lines.replaceAll(' -', '-') + end
}

function snap(value: number, grain: number) {
  return Math.round(value / grain) * grain
}

function rounded([x, y]: Point): Point {
  return [round(x), round(y)]
}

/** Two numbers as SVG reads them shortest: no zero before the point, no space before a minus. */
function join(pair: Point) {
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
