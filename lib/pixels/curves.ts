/** From a stored value to linear light, both 0–1. */
export type Curve = (value: number) => number

/** sRGB's curve (IEC 61966-2-1). */
export const srgbCurve: Curve = (value) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4

/** sRGB's curve the other way round: from linear light to the stored value. */
export const toSrgb: Curve = (light) =>
  light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055

/** A plain power. */
export function power(gamma: number): Curve {
  return (value) => Math.max(0, value) ** gamma
}

/** A curve or a parametric curve of a profile (ICC.1:2022, 10.6, 10.18); `undefined` if it is neither. */
export function curveOfTag(tag: Buffer | undefined): Curve | undefined {
  const type = tag?.toString('latin1', 0, 4)
  if (!tag || (type !== 'curv' && type !== 'para')) return undefined
  return type === 'curv' ? tableCurve(tag) : parametricCurve(tag)
}

function tableCurve(tag: Buffer): Curve {
  const count = tag.readUInt32BE(8)
  if (count === 0) return (value) => value
  if (count === 1) return power(tag.readUInt16BE(12) / 256)
  const table = Float64Array.from({ length: count }, (_, index) => tag.readUInt16BE(12 + index * 2) / 65_535)
  return (value) => {
    const place = Math.min(Math.max(value, 0), 1) * (count - 1)
    const low = Math.min(Math.floor(place), count - 2)
    return table[low] + (table[low + 1] - table[low]) * (place - low)
  }
}

// How many parameters each type has.
const parameterCounts = [1, 3, 4, 5, 7]

function parametricCurve(tag: Buffer): Curve | undefined {
  const type = tag.readUInt16BE(8)
  const count = parameterCounts[type]
  if (count === undefined) return undefined
  const given = Array.from({ length: count }, (_, index) => tag.readInt32BE(12 + index * 4) / 65_536)
  const [g, a = 1, b = 0, c = 0, d = 0, e = 0, f = 0] = given
  if (type === 0) return power(g)
  // Types 1 and 2 are a power down to where its base is nought, and a constant, `c`, under and over all.
  if (type < 3) return (value) => c + (value >= -b / a ? (a * value + b) ** g : 0)
  return (value) => (value >= d ? (a * value + b) ** g + e : c * value + f)
}
