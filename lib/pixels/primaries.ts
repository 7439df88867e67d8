/** A 3 × 3 matrix, by rows. */
export type Matrix = number[][]

/** x and y of red, green, blue and white (CIE 1931). */
export type Chromaticities = [
  red: [number, number],
  green: [number, number],
  blue: [number, number],
  white: [number, number],
]

const d65: [number, number] = [0.3127, 0.329]

/** sRGB's (IEC 61966-2-1), which are BT.709's. */
export const srgb: Chromaticities = [[0.64, 0.33], [0.3, 0.6], [0.15, 0.06], d65]

// The connection space of ICC profiles (ICC.1:2022, 7.2.16).
const d50Xyz = [0.9642, 1, 0.8249]
const bradford = [
  [0.8951, 0.2664, -0.1614],
  [-0.7502, 1.7135, 0.0367],
  [0.0389, -0.0685, 1.0296],
]

/** The product of two matrices. */
export function multiply(a: Matrix, b: Matrix): Matrix {
  return a.map((row) => b[0].map((_, column) => row.reduce((sum, value, i) => sum + value * b[i][column], 0)))
}

/** The inverse of a matrix. */
function invert(m: Matrix): Matrix {
  const [[a, b, c], [d, e, f], [g, h, i]] = m
  const cofactors = [
    [e * i - f * h, c * h - b * i, b * f - c * e],
    [f * g - d * i, a * i - c * g, c * d - a * f],
    [d * h - e * g, b * g - a * h, a * e - b * d],
  ]
  const determinant = a * cofactors[0][0] + b * cofactors[1][0] + c * cofactors[2][0]
  return cofactors.map((row) => row.map((value) => value / determinant))
}

/** XYZ of a chromaticity at luminance 1. */
function xyz([x, y]: [number, number]) {
  return [x / y, 1, (1 - x - y) / y]
}

function times(m: Matrix, vector: number[]) {
  return multiply(
    m,
    vector.map((value) => [value]),
  ).flat()
}

/** From linear light of these primaries to XYZ of D50, adapted as ICC's profiles are (Bradford). */
export function xyz50From(chromaticities: Chromaticities): Matrix {
  const [red, green, blue, white] = chromaticities.map(xyz)
  const primaries = [0, 1, 2].map((row) => [red, green, blue].map((column) => column[row]))
  const scales = times(invert(primaries), white)
  const toXyz = primaries.map((row) => row.map((value, column) => value * scales[column]))
  const [from, to] = [times(bradford, white), times(bradford, d50Xyz)]
  const scale = [0, 1, 2].map((row) => [0, 1, 2].map((column) => (row === column ? to[row] / from[row] : 0)))
  return multiply(invert(bradford), multiply(scale, multiply(bradford, toXyz)))
}

/** From XYZ of D50 to sRGB's linear light. */
export const srgbFromXyz50 = invert(xyz50From(srgb))

/** From linear light of these primaries to that of sRGB. */
export function srgbFrom(chromaticities: Chromaticities) {
  return multiply(srgbFromXyz50, xyz50From(chromaticities))
}
