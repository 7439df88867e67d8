import { tags, type ExifFacts } from './exif'
import { numberOf, rational, short, types, type Value } from './tiff'

/** How large a picture is to be printed: pixels an inch (unit 2) or a centimetre (3), as EXIF counts them. */
export interface Resolution {
  x: Value
  y: Value
  unit: number
}

const inch = 2
const centimetre = 3
const cmPerInch = 2.54
/** What a picture desk prints at where nobody has said anything. */
const usual = 300
const mostDense = 65_535

/** Where else than in EXIF a resolution may be stated. */
export interface OtherStatements {
  /** The data of JFIF's segment (ITU-T T.871, 10.1). */
  jfif?: Buffer
  /** The data of Photoshop's resource 0x03ED. */
  photoshop?: Buffer
  /** Pixels an inch of an original that is no JPEG. */
  density?: number
}

/** The resolution that an original states, EXIF before all others; 300 dpi where it states none. */
export function resolutionOf(exif: ExifFacts, { jfif, photoshop, density }: OtherStatements): Resolution {
  return (
    fromExif(exif) ??
    fromJfif(jfif) ??
    fromPhotoshop(photoshop) ??
    stated(density, density, inch) ?? { ...usualOf(jfif), unit: inch }
  )
}

function fromExif({ image }: ExifFacts) {
  const [x, y] = [image.get(tags.xResolution), image.get(tags.yResolution)]
  const unit = numberOf(image.get(tags.resolutionUnit)) ?? inch
  if (x?.type !== types.rational) return undefined
  const isWhole = y?.type === types.rational && isStated(numberOf(y), unit)
  return isStated(numberOf(x), unit) ? { x, y: isWhole ? y : x, unit } : undefined
}

/** JFIF counts its units from 1: inch, centimetre. 0 says how broad a pixel is, not how many there are. */
function fromJfif(jfif: Buffer | undefined) {
  return jfif && stated(jfif.readUInt16BE(8), jfif.readUInt16BE(10), jfif[7] + 1)
}

/** Photoshop counts pixels an inch, in 65,536ths. */
function fromPhotoshop(data: Buffer | undefined) {
  if (!data || data.length < 16) return undefined
  return stated(data.readUInt32BE(0) / 0x10000, data.readUInt32BE(8) / 0x10000, inch)
}

function stated(x: number | undefined, y: number | undefined, unit: number) {
  if (!isStated(x, unit) || !isStated(y, unit)) return undefined
  return { x: fraction(x), y: fraction(y), unit }
}

function fraction(number: number) {
  return Number.isInteger(number) ? rational(number) : rational(Math.round(number * 10_000), 10_000)
}

/** One pixel a millimetre, or a unit, is what libraries write where they know nothing. */
function isStated(number: number | undefined, unit: number): number is number {
  if (number === undefined || !(number > 1 && number <= mostDense)) return false
  const millimetre = unit === inch ? cmPerInch * 10 : 10
  return (unit === inch || unit === centimetre) && Math.abs(number - millimetre) > 0.05
}

/** Square pixels, unless JFIF says that they are not. */
function usualOf(jfif: Buffer | undefined) {
  const [broad, high] = jfif?.[7] === 0 ? [jfif.readUInt16BE(8), jfif.readUInt16BE(10)] : [1, 1]
  const isOblong = broad > 0 && high > 0 && broad !== high
  return { x: rational(usual), y: isOblong ? fraction((usual * high) / broad) : rational(usual) }
}

/** JFIF's segment of a resolution, without a thumbnail. */
export function jfifOf({ x, y, unit }: Resolution) {
  const data = Buffer.from('JFIF\0\x01\x02\0\0\0\0\0\0\0', 'latin1')
  data[7] = unit - 1
  data.writeUInt16BE(Math.round(numberOf(x)!), 8)
  data.writeUInt16BE(Math.round(numberOf(y)!), 10)
  return data
}

/** Photoshop's resource of a resolution, shown in inches. */
export function photoshopOf({ x, y, unit }: Resolution) {
  const data = Buffer.alloc(16)
  const factor = unit === centimetre ? cmPerInch : 1
  const fixed = (value: Value) => Math.min(Math.round(numberOf(value)! * factor * 0x10000), 0xffffffff)
  data.writeUInt32BE(fixed(x), 0)
  data.writeUInt32BE(fixed(y), 8)
  for (const at of [4, 6, 12, 14]) data.writeUInt16BE(1, at)
  return data
}

/** The facts with a resolution in place of whatever they said of it. */
export function withResolution(facts: ExifFacts, { x, y, unit }: Resolution): ExifFacts {
  const image = new Map(facts.image)
  image.set(tags.xResolution, x).set(tags.yResolution, y).set(tags.resolutionUnit, short(unit))
  return { ...facts, image }
}
