import { power, srgbCurve, type Curve } from './curves'
import type { Colour } from './icc'
import { srgb, srgbFrom, type Chromaticities } from './primaries'

/** Colour as numbers of ITU-T H.273 tell it: in an AVIF's `nclx`, in a PNG's `cICP`. */
export interface Cicp {
  primaries: number
  transfer: number
}

/** What these numbers mean: nothing to do, a conversion, or why there is none. */
export type Reading = { colour?: Colour; refusal?: string }

const d65: [number, number] = [0.3127, 0.329]
const c: [number, number] = [0.31, 0.316]

// H.273, table 2, by number; 2 says nothing, which is sRGB.
const primaries = new Map<number, Chromaticities>([
  [1, srgb],
  [2, srgb],
  [4, [[0.67, 0.33], [0.21, 0.71], [0.14, 0.08], c]],
  [5, [[0.64, 0.33], [0.29, 0.6], [0.15, 0.06], d65]],
  [6, [[0.63, 0.34], [0.31, 0.595], [0.155, 0.07], d65]],
  [7, [[0.63, 0.34], [0.31, 0.595], [0.155, 0.07], d65]],
  [9, [[0.708, 0.292], [0.17, 0.797], [0.131, 0.046], d65]],
  [
    11,
    [
      [0.68, 0.32],
      [0.265, 0.69],
      [0.15, 0.06],
      [0.314, 0.351],
    ],
  ],
  [12, [[0.68, 0.32], [0.265, 0.69], [0.15, 0.06], d65]],
  [22, [[0.63, 0.34], [0.295, 0.605], [0.155, 0.077], d65]],
])

/** BT.709's curve, and BT.2020's, from the stored value to the light that the camera saw. */
const cameraCurve: Curve = (value) => (value < 0.081 ? value / 4.5 : ((value + 0.099) / 1.099) ** (1 / 0.45))

// H.273, table 3, by number.
const transfers = new Map<number, Curve>([
  [1, cameraCurve],
  [2, srgbCurve],
  [4, power(2.2)],
  [5, power(2.8)],
  [6, cameraCurve],
  [8, (value) => value],
  [13, srgbCurve],
  [14, cameraCurve],
  [15, cameraCurve],
])
const hdr = new Map([
  [16, 'PQ'],
  [18, 'HLG'],
])

/**
 * How the samples of a picture with these numbers become sRGB. A picture that is BT.709's in all is shown as
 * it is: what encoders call so is nearly always sRGB, and browsers draw it as that.
 */
export function readCicp({ primaries: space, transfer }: Cicp): Reading {
  const isHdr = hdr.get(transfer)
  if (isHdr)
    return {
      refusal: `is HDR (${isHdr}, ITU-T H.273), which has to be brought into the range of screens by eye.`,
    }
  const chromaticities = primaries.get(space)
  const curve = transfers.get(transfer)
  if (!chromaticities || !curve)
    return {
      refusal: `tells its colours by numbers of ITU-T H.273 that are not read here: ${space}, ${transfer}.`,
    }
  if (chromaticities === srgb && [1, 2, 6, 13].includes(transfer)) return {}
  return { colour: { curves: [curve, curve, curve], matrix: srgbFrom(chromaticities) } }
}
