import { power, srgbCurve } from './curves'
import { readCicp, type Reading } from './cicp'
import type { Facts } from './facts'
import { chunksOf, isPng, type Chunk } from './png'
import { srgb, srgbFrom, type Chromaticities } from './primaries'
import { animated, saveAnew } from './refusal'

/** What a PNG is, and its colours where it tells them by cICP, or by gAMA and cHRM without a profile. */
export function pngFacts(bytes: Buffer): Facts | undefined {
  if (!isPng(bytes)) return undefined
  const chunks = chunksOf(bytes)
  const find = (type: string) => chunks.find((chunk) => chunk.type === type)
  const frames = find('acTL')?.data.readUInt32BE(0) ?? 1
  if (frames > 1) return { format: 'png', refusal: animated('PNG') }
  if (find('CgBI'))
    return {
      format: 'png',
      refusal: { what: 'is a PNG that only Apple’s own programs read.', mend: saveAnew },
    }
  const reading = colourOf(find)
  if (reading.refusal) return { format: 'png', refusal: { what: reading.refusal, mend: saveAnew } }
  return { format: 'png', pages: 1, colour: reading.colour, ignoresProfile: Boolean(find('cICP')) }
}

type Find = (type: string) => Chunk | undefined

/** By the precedence of the standard (third edition, table 8): cICP, iCCP, sRGB, then gAMA and cHRM. */
function colourOf(find: Find): Reading {
  const cicp = find('cICP')?.data
  if (cicp && cicp.length >= 4) {
    if (cicp[3] === 0) return { refusal: 'is a PNG of narrow range, which is for films.' }
    return readCicp({ primaries: cicp[0], transfer: cicp[1] })
  }
  if (find('iCCP') || find('sRGB')) return {}
  return ownColour(numbersOf(find('gAMA')), numbersOf(find('cHRM')))
}

function numbersOf(chunk: Chunk | undefined) {
  const length = Math.floor((chunk?.data.length ?? 0) / 4)
  return Array.from({ length }, (_, index) => (chunk?.data.readUInt32BE(index * 4) ?? 0) / 100_000)
}

function ownColour([gamma]: number[], places: number[]): Reading {
  // Writers of sRGB say 0.45455 beside it, or alone: it stands for sRGB's curve.
  const isUsual = !gamma || Math.abs(gamma - 0.45455) < 0.005
  const chromaticities = chromaticitiesOf(places)
  if (isUsual && !chromaticities) return {}
  const curve = isUsual ? srgbCurve : power(1 / gamma)
  const matrix = srgbFrom(chromaticities ?? srgb)
  return { colour: { curves: [curve, curve, curve], matrix } }
}

/** The primaries of a cHRM, which begins with white; `undefined` for sRGB's own, and for no triangle. */
function chromaticitiesOf(places: number[]): Chromaticities | undefined {
  if (places.length < 8) return undefined
  const [wx, wy, rx, ry, gx, gy, bx, by] = places
  const told: Chromaticities = [
    [rx, ry],
    [gx, gy],
    [bx, by],
    [wx, wy],
  ]
  const isSame = told.flat().every((value, index) => Math.abs(value - srgb.flat()[index]) < 0.001)
  const area = (gx - rx) * (by - ry) - (bx - rx) * (gy - ry)
  return isSame || Math.abs(area) < 1e-4 || [wy, ry, gy, by].some((y) => y <= 0) ? undefined : told
}
