import type { Entry } from './schema'

/** A pinhole camera above a sphere, without roll: where it is, where it looks, how wide. Degrees and km. */
export interface Camera {
  camera: { lat: number; lon: number; altKm: number }
  /** From north, clockwise. */
  headingDeg: number
  /** 0 looks straight down, 90 along the horizontal. */
  tiltFromNadirDeg: number
  horizontalFieldOfViewDeg: number
}

/** The winds of a compass, clockwise from north. */
export const winds = [
  'n',
  'nne',
  'ne',
  'ene',
  'e',
  'ese',
  'se',
  'sse',
  's',
  'ssw',
  'sw',
  'wsw',
  'w',
  'wnw',
  'nw',
  'nnw',
] as const

/** Where something is in a frame: fractions of its width and height, from the upper left corner. */
export interface Spot {
  x: number
  y: number
}

/** A place on Earth, WGS 84 degrees. */
interface Place {
  lat: number
  lon: number
}

type Vector = [number, number, number]

/** The mean radius of the Earth in km, which the views were computed with. */
export const earthRadiusKm = 6371

const rad = (degrees: number) => (degrees * Math.PI) / 180

/** What stands up at a place: away from the Earth's middle. */
function upAt({ lat, lon }: Place): Vector {
  const across = Math.cos(rad(lat))
  return [across * Math.cos(rad(lon)), across * Math.sin(rad(lon)), Math.sin(rad(lat))]
}

/** The camera's position in km from the Earth's middle, and its three axes, of length 1. */
function axesOf({ camera, headingDeg, tiltFromNadirDeg }: Camera) {
  const [heading, tilt] = [rad(headingDeg), rad(tiltFromNadirDeg)]
  const up = upAt(camera)
  const east: Vector = [-Math.sin(rad(camera.lon)), Math.cos(rad(camera.lon)), 0]
  const north = cross(up, east)
  const ahead = sum(Math.cos(heading), north, Math.sin(heading), east)
  return {
    position: scaled(up, earthRadiusKm + camera.altKm),
    forward: sum(-Math.cos(tilt), up, Math.sin(tilt), ahead),
    right: sum(-Math.sin(heading), north, Math.cos(heading), east),
    above: sum(Math.sin(tilt), up, Math.cos(tilt), ahead),
  }
}

/**
 * Where a place at sea level stands in a view: a fraction of the frame, or why it is not to be seen there,
 * `beyond` the limb of the Earth or `outside` the frame.
 *
 * @param ratio of the frame, its width by its height.
 * @example project(bar, { lat: 22.53, lon: 59.8 }, 1.5) // Ras al Hadd: { x: 0.337, y: 0.375 }
 */
export function project(view: Camera, place: Place, ratio: number): Spot | 'beyond' | 'outside' {
  const { position, forward, right, above } = axesOf(view)
  const ground = scaled(upAt(place), earthRadiusKm)
  const ray = sum(1, ground, -1, position)
  // Behind the limb the ground looks away from the camera.
  if (dot(ground, ray) >= 0) return 'beyond'
  const depth = dot(ray, forward)
  if (depth <= 0) return 'outside'
  const half = depth * Math.tan(rad(view.horizontalFieldOfViewDeg) / 2)
  const x = 0.5 + dot(ray, right) / half / 2
  const y = 0.5 - (dot(ray, above) / half / 2) * ratio
  return isInFrame({ x, y }) ? { x, y } : 'outside'
}

/** Whether a spot is on the picture. */
function isInFrame({ x, y }: Spot) {
  return x >= 0 && x <= 1 && y >= 0 && y <= 1
}

/**
 * How many km of ground the width of the frame covers at its middle, square to the line of sight; `null`
 * where the middle is sky.
 */
export function widthAtMiddleKm(view: Camera) {
  const { position, forward } = axesOf(view)
  // The ray meets the sphere where |position + t · forward| = radius.
  const half = -dot(position, forward)
  const apart = half ** 2 - (dot(position, position) - earthRadiusKm ** 2)
  if (half <= 0 || apart < 0) return null
  const distance = half - Math.sqrt(apart)
  return 2 * distance * Math.tan(rad(view.horizontalFieldOfViewDeg) / 2)
}

/** The wind towards which a camera looks. @example windOf(150) // sse */
export function windOf(headingDeg: number) {
  const turn = ((headingDeg % 360) + 360) % 360
  return winds[Math.round((turn * winds.length) / 360) % winds.length]
}

/** What is told of a computed view: when, from what height, which way, and how wide it is at its middle. */
export interface View {
  utc: string
  altKm: number
  wind: (typeof winds)[number]
  /** `null` where the middle is sky. */
  widthKm: number | null
}

/** The view of an image; `null` of a photograph, whose own camera is not this one. */
export function viewOf({ kind, reconstruction }: Pick<Entry, 'kind' | 'reconstruction'>): View | null {
  if (kind !== 'reconstruction' || !reconstruction) return null
  const { utc, camera, headingDeg } = reconstruction
  return { utc, altKm: camera.altKm, wind: windOf(headingDeg), widthKm: widthAtMiddleKm(reconstruction) }
}

function dot(a: Vector, b: Vector) {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

function scaled([x, y, z]: Vector, by: number): Vector {
  return [x * by, y * by, z * by]
}

function sum(m: number, a: Vector, n: number, b: Vector): Vector {
  return [m * a[0] + n * b[0], m * a[1] + n * b[1], m * a[2] + n * b[2]]
}
