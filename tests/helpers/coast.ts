import { createRequire } from 'node:module'
import sharp from 'sharp'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { project, type Camera, type Spot } from '../../lib/catalogue/camera'

const require = createRequire(import.meta.url)
const topology: Topology<{ land: GeometryCollection }> = require('world-atlas/land-10m.json')

/** The shores of the Earth as rings of [lon, lat], land to the right of whoever follows them. */
const shores = feature(topology, topology.objects.land).features.flatMap(({ geometry }) =>
  geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [],
) as [lon: number, lat: number][][]

/** The width in px at which pictures and shores are compared: a pixel is a ninth of a percent of it. */
export const width = 900

/** A picture as it is compared: how blue, and not red, each pixel is; water is, cloud and land are not. */
export interface Blueness {
  values: Float32Array
  height: number
}

/** How far from a shore its two sides are looked at, px. */
const reach = 3

/** A piece of shore in a picture: its middle in px, and the way from land to water, of length 1. */
export interface Piece {
  x: number
  y: number
  toWater: [x: number, y: number]
}

/** Reads a picture for comparison. */
export async function bluenessOf(path: string): Promise<Blueness> {
  const { data, info } = await sharp(path).resize(width).blur(0.8).raw().toBuffer({ resolveWithObject: true })
  const values = Float32Array.from(
    { length: info.width * info.height },
    (_, pixel) => data[pixel * 3 + 2] - data[pixel * 3],
  )
  return { values, height: info.height }
}

/** The shores that a camera sees, cut where they leave the frame, in pieces of some pixels. */
export function shoreline(camera: Camera, height: number): Piece[] {
  const seen = ([lon, lat]: [number, number]) => {
    const spot = project(camera, { lat, lon }, width / height)
    return typeof spot === 'string' ? null : { x: spot.x * width, y: spot.y * height }
  }
  const near = shores.filter((ring) =>
    ring.some((position, index) => index % 20 === 0 && isNear(camera, position)),
  )
  return near.flatMap((ring) => {
    const spots = ring.map(seen)
    return spots.slice(1).flatMap((to, index) => {
      const from = spots[index]
      return from && to ? piecesOf(from, to) : []
    })
  })
}

/** Within 35°, more than the 20° that the horizon is away. */
function isNear({ camera }: Camera, [lon, lat]: [number, number]) {
  const east = ((lon - camera.lon + 540) % 360) - 180
  return Math.abs(lat - camera.lat) < 35 && Math.abs(east) * Math.cos((lat * Math.PI) / 180) < 35
}

function piecesOf(from: Spot, to: Spot): Piece[] {
  const [across, down] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(across, down)
  if (length === 0) return []
  const count = Math.max(1, Math.round(length / 2))
  // Land is on the right of the way, and down is positive: the water's side is the left one.
  const toWater: [number, number] = [down / length, -across / length]
  return Array.from({ length: count }, (_, n) => {
    const part = (n + 0.5) / count
    return { x: from.x + part * across, y: from.y + part * down, toWater }
  })
}

/** How much bluer the picture is on the water's side of a shore, if that lay `dx`, `dy` px from where it is. */
export function contrast({ values, height }: Blueness, pieces: Piece[], dx: number, dy: number) {
  let total = 0
  for (const { x, y, toWater } of pieces) {
    total += valueAt(x + dx + reach * toWater[0], y + dy + reach * toWater[1])
    total -= valueAt(x + dx - reach * toWater[0], y + dy - reach * toWater[1])
  }
  return total / pieces.length

  function valueAt(x: number, y: number) {
    const [column, row] = [Math.round(x), Math.round(y)]
    return column < 0 || row < 0 || column >= width || row >= height ? 0 : values[row * width + column]
  }
}

/** By how many px, at most `most` each way, a shore must be moved to lie best on the picture. */
export function displacement(picture: Blueness, pieces: Piece[], most: number) {
  // Of a long shore a part is enough.
  const some = pieces.filter((_, index) => index % Math.ceil(pieces.length / 800) === 0)
  let best = { dx: 0, dy: 0, contrast: -Infinity }
  for (let dy = -most; dy <= most; dy++) {
    for (let dx = -most; dx <= most; dx++) {
      const found = contrast(picture, some, dx, dy)
      if (found > best.contrast) best = { dx, dy, contrast: found }
    }
  }
  return best
}
