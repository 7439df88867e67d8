import { curveOfTag, type Curve } from './curves'
import { multiply, srgbFromXyz50, type Matrix } from './primaries'

/** How stored samples become light: one curve a channel, then a matrix; grey has one curve alone. */
export interface Colour {
  curves: Curve[]
  /** From the linear light of these samples to that of sRGB, by rows; none of a grey picture. */
  matrix?: Matrix
}

/** What an ICC profile (ICC.1:2022) says of a picture's colours. */
export interface Profile {
  /** `RGB `, `GRAY`, `CMYK`, `Lab ` … */
  space: string
  /** Its curves and matrix; none where it works by tables. */
  colour?: Colour
}

const tagTable = 128

/** Reads an ICC profile; `undefined` if it is none. */
export function readProfile(icc: Buffer | undefined): Profile | undefined {
  if (!icc || icc.length < tagTable + 4 || icc.toString('latin1', 36, 40) !== 'acsp') return undefined
  const space = icc.toString('latin1', 16, 20)
  const connection = icc.toString('latin1', 20, 24)
  const tags = tagsOf(icc)
  if (tags.has('A2B0') || tags.has('D2B0')) return { space }
  try {
    const isGrey = space === 'GRAY'
    return { space, colour: isGrey ? greyOf(tags, connection) : rgbOf(space, connection, tags) }
  } catch {
    // A tag that ends too soon.
    return { space }
  }
}

function tagsOf(icc: Buffer) {
  const count = Math.min(icc.readUInt32BE(tagTable), Math.floor((icc.length - tagTable - 4) / 12))
  const tags = new Map<string, Buffer>()
  for (let index = 0; index < count; index++) {
    const at = tagTable + 4 + index * 12
    const start = icc.readUInt32BE(at + 4)
    tags.set(icc.toString('latin1', at, at + 4), icc.subarray(start, start + icc.readUInt32BE(at + 8)))
  }
  return tags
}

function greyOf(tags: Map<string, Buffer>, connection: string): Colour | undefined {
  const curve = curveOfTag(tags.get('kTRC'))
  if (!curve) return undefined
  return { curves: [connection === 'Lab ' ? (value) => luminance(curve(value)) : curve] }
}

/** The luminance, 0–1, of a lightness L* of 0–1 (CIE 15). */
function luminance(lightness: number) {
  const t = (lightness * 100 + 16) / 116
  return t > 6 / 29 ? t ** 3 : 3 * (6 / 29) ** 2 * (t - 4 / 29)
}

function rgbOf(space: string, connection: string, tags: Map<string, Buffer>): Colour | undefined {
  if (space !== 'RGB ' || connection !== 'XYZ ') return undefined
  const curves = ['rTRC', 'gTRC', 'bTRC'].flatMap((name) => curveOfTag(tags.get(name)) ?? [])
  const columns = ['rXYZ', 'gXYZ', 'bXYZ'].flatMap((name) => {
    const tag = tags.get(name)
    return tag ? [[8, 12, 16].map((at) => tag.readInt32BE(at) / 65_536)] : []
  })
  if (curves.length < 3 || columns.length < 3) return undefined
  const toXyz = [0, 1, 2].map((row) => columns.map((column) => column[row]))
  return { curves, matrix: multiply(srgbFromXyz50, toXyz) }
}
