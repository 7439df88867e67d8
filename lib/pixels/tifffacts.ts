import type { Facts, Samples } from './facts'
import { raw, saveAnew, type Refusal } from './refusal'
import { pixelsOnly, readTiff, type TiffDirectory, type TiffStructure } from './tiff'

// Tags of TIFF 6.0 and its supplements.
const SUBFILE = 254
const OLD_SUBFILE = 255
const WIDTH = 256
const HEIGHT = 257
const BITS = 258
const PHOTOMETRIC = 262
const SAMPLES = 277
const SUB_IFDS = 330
const INK_SET = 332
const EXTRA_SAMPLES = 338
const SAMPLE_FORMAT = 339
const CFA_PATTERN = 33422
const DNG_VERSION = 50706
// Photometric interpretations: what samples mean.
const [RGB, PALETTE, CMYK, YCBCR, CIE_LAB, ICC_LAB] = [2, 3, 5, 6, 8, 9]
const colourChannels = new Map([
  [0, 1],
  [1, 1],
  [RGB, 3],
  [PALETTE, 1],
  [CMYK, 4],
  [YCBCR, 3],
  [CIE_LAB, 3],
  [ICC_LAB, 3],
])
const sensors = [32803, 34892]
const [UNSIGNED, SIGNED, FLOAT] = [1, 2, 3]

/** One picture of a TIFF, by its directory. */
interface Layout {
  photometric: number
  bits: number[]
  sampleFormat: number
  /** Samples of colour, and of all. */
  channels: number
  samples: number
  extra: number[]
  isInks: boolean
}

/** What a TIFF is: how its samples are stored, which of its pictures is the one that hangs. */
export function tiffFacts(bytes: Buffer): Facts | undefined {
  const tiff = readTiff(bytes)
  if (!tiff) return undefined
  const { directories } = tiff
  if (!directories.length) return { format: 'tiff', refusal: cut }
  const whole = directories.filter((directory) => isPicture(tiff, directory))
  if (isRaw(tiff, whole, bytes.length)) return { format: 'tiff', refusal: raw }
  const [first] = whole
  const layout = layoutOf(tiff, first)
  const what = refuse(layout)
  if (what) return { format: 'tiff', refusal: { what, mend: saveAnew } }
  const at = directories.indexOf(first)
  const given = isLab(layout) ? asRgb(bytes, tiff, first) : bytes
  return {
    format: 'tiff',
    pages: whole.length,
    ...(at > 0 && { page: at }),
    samples: samplesOf(layout),
    bytes: at > 0 ? given : pixelsOnly(given),
    ignoresProfile: isLab(layout),
  }
}

const cut: Refusal = {
  what: 'is truncated or corrupt: its first directory lies behind its end.',
  mend: 'Get a whole copy of the file.',
}

/** Whether a directory holds a picture by itself: no smaller copy of another one, and no mask. */
function isPicture({ numbers }: TiffStructure, directory: TiffDirectory) {
  const [kind = 0] = numbers(directory, SUBFILE)
  const [oldKind = 1] = numbers(directory, OLD_SUBFILE)
  return directory.values.has(WIDTH) && (kind & 0b101) === 0 && oldKind !== 2
}

/**
 * A raw file shows its thumbnail to whoever opens it as TIFF. It tells that it is one by what its sensor saw,
 * by having no whole picture, or by being many times as heavy as the picture that it shows.
 */
function isRaw(tiff: TiffStructure, whole: TiffDirectory[], size: number) {
  const { directories, numbers, under } = tiff
  const all = [...directories, ...directories.flatMap((directory) => under(directory, SUB_IFDS))]
  const isSensor = (directory: TiffDirectory) =>
    numbers(directory, PHOTOMETRIC).some((value) => sensors.includes(value)) ||
    [DNG_VERSION, CFA_PATTERN].some((tag) => directory.values.has(tag))
  if (all.some(isSensor) || !whole.length) return true
  const bytes = all.map((directory) => weightOf(tiff, directory)).reduce((sum, weight) => sum + weight, 0)
  return size > 4 * bytes + 2_000_000
}

/** How many bytes the pixels of a directory are, once they are decoded. */
function weightOf({ numbers }: TiffStructure, directory: TiffDirectory) {
  const [[width = 0], [height = 0], [samples = 1], [bits = 8]] = [WIDTH, HEIGHT, SAMPLES, BITS].map((tag) =>
    numbers(directory, tag),
  )
  return (width * height * samples * Math.max(bits, 8)) / 8
}

function layoutOf({ numbers }: TiffStructure, directory: TiffDirectory): Layout {
  const [photometric = 1] = numbers(directory, PHOTOMETRIC)
  const [samples = 1] = numbers(directory, SAMPLES)
  const [sampleFormat = UNSIGNED] = numbers(directory, SAMPLE_FORMAT)
  const bits = numbers(directory, BITS)
  const [inkSet = 1] = numbers(directory, INK_SET)
  return {
    photometric,
    samples,
    sampleFormat,
    bits: bits.length ? bits : [1],
    channels: colourChannels.get(photometric) ?? 0,
    extra: numbers(directory, EXTRA_SAMPLES),
    isInks: photometric === CMYK && inkSet !== 1,
  }
}

function isLab({ photometric }: Layout) {
  return photometric === CIE_LAB || photometric === ICC_LAB
}

/** Why the samples of a picture cannot be read, if they cannot. */
function refuse(layout: Layout) {
  const { photometric, bits, channels, samples, isInks } = layout
  if (!channels)
    return `is a TIFF whose samples mean what is not read here (photometric interpretation ${photometric}).`
  if (new Set(bits).size > 1)
    return `is a TIFF whose samples are of different sizes: ${bits.join(', ')} bits.`
  if (isInks) return 'is a TIFF of other inks than CMYK.'
  if (samples < channels)
    return `is a TIFF of ${samples} samples a pixel, where its colours need ${channels}.`
  if (photometric === CMYK && samples > channels) return 'is a TIFF of CMYK and more channels.'
  return refuseNumbers(layout)
}

const floatBits = [16, 32]

/** Why numbers of this kind cannot be read, if they cannot. */
function refuseNumbers(layout: Layout) {
  const { bits, channels, samples, sampleFormat } = layout
  if (sampleFormat === SIGNED) return 'is a TIFF of signed numbers, of which nobody says which is white.'
  if (sampleFormat > 4) return 'is a TIFF of complex numbers.'
  if (sampleFormat === FLOAT) return refuseFloat({ bits: bits[0], channels, samples })
  if (!bitsOf(layout).includes(bits[0])) return `is a TIFF of ${bits[0]} bits a sample.`
  if (bits[0] > 16 && channels === 1 && samples > 1) return 'is a grey TIFF of 32 bits and more channels.'
}

/** How many bits whole numbers may have. */
function bitsOf({ photometric, channels }: Layout) {
  const isLimited = [CMYK, CIE_LAB, ICC_LAB, PALETTE, YCBCR].includes(photometric)
  return [...(channels === 1 ? [1, 2, 4] : []), 8, 16, ...(isLimited ? [] : [32])]
}

function refuseFloat({ bits, channels, samples }: { bits: number; channels: number; samples: number }) {
  const isRead = floatBits.includes(bits) && (channels === 3 || (bits > 16 && samples === 1))
  return isRead
    ? undefined
    : `is a TIFF of ${bits}-bit floating-point numbers and ${samples} samples a pixel.`
}

/** How samples have to be read, where the decoder’s own way would not give their colours. */
function samplesOf(layout: Layout): Samples | undefined {
  const { photometric, bits, channels, samples, sampleFormat } = layout
  // Inks, palettes and YCbCr are the decoder’s business.
  if ((channels !== 1 && channels !== 3) || isTranslated(photometric) || bits[0] < 8) return undefined
  const alpha = alphaOf(layout)
  const isPlain = samples === channels + Number(alpha === channels)
  if (bits[0] === 8 && isPlain && !isLab(layout)) return undefined
  return { depth: depthOf(bits[0], sampleFormat), channels, alpha, lab: labs.get(photometric) }
}

const labs = new Map([
  [CIE_LAB, 'signed' as const],
  [ICC_LAB, 'moved' as const],
])

function isTranslated(photometric: number) {
  return photometric === PALETTE || photometric === YCBCR
}

/** Which sample is opacity: associated (1), which the decoder undoes, or not (2). */
function alphaOf({ channels, samples, extra }: Layout) {
  const opacity = extra.findIndex((kind) => kind === 1 || kind === 2)
  return opacity >= 0 && channels + opacity < samples ? channels + opacity : undefined
}

function depthOf(bits: number, sampleFormat: number) {
  if (sampleFormat === FLOAT) return 'float'
  return bits === 8 ? 'uchar' : bits === 16 ? 'ushort' : 'uint'
}

/** A copy that calls its samples red, green and blue, so that the decoder hands them over as they are. */
function asRgb(bytes: Buffer, { isLittle }: TiffStructure, { values }: TiffDirectory) {
  const copy = Buffer.from(bytes)
  const at = (values.get(PHOTOMETRIC)?.data.byteOffset ?? 0) - bytes.byteOffset
  if (isLittle) copy.writeUInt16LE(RGB, at)
  else copy.writeUInt16BE(RGB, at)
  return copy
}
