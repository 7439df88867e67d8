import type { Metadata, Sharp, SharpOptions } from 'sharp'
import { limits } from '../catalogue/limits'
import type { Facts, Samples } from './facts'
import { refuseForeign } from './foreign'
import { heifFacts } from './heiffacts'
import { readProfile, type Colour, type Profile } from './icc'
import { jpegFacts } from './jpeg'
import { pngFacts } from './pngfacts'
import { saveAnew, type Refusal } from './refusal'
import { loadSharp } from './sharp'
import { tiffFacts } from './tifffacts'
import { isCut } from './whole'

/**
 * How a picture becomes 8-bit sRGB: `plain`, by the decoder alone; `wide`, by the decoder and the 16 bits of
 * its own large colour space; `samples`, from its samples as they are stored.
 */
export type Way =
  { kind: 'plain' | 'wide' } | { kind: 'samples'; samples: Samples; colour?: Colour; space: Space }

/** How the decoder calls the meaning of samples. */
type Space = Metadata['space']

/** What the head of a picture says, and how it is decoded. */
export interface PictureHead {
  /** sharp's name of what the bytes are; `null` if they are no picture that it knows. */
  format: string | null
  /** Upright size in px. */
  width: number
  height: number
  /** Pictures of a TIFF, frames of an animation. */
  pages: number
  /** Why it cannot hang, if it cannot. */
  refusal?: Refusal
  /** What is odd about it and does no harm, for an editor. */
  notes: string[]
  way: Way
  /** Whether its samples, as they are, and its profile make the same picture anywhere. */
  hasOwnSpace: boolean
  /** Which page is the picture, and the bytes that the decoder is to be given. */
  page?: number
  bytes: Buffer
  /** Whether the decoder has warned of it, and of nothing that does harm. */
  isCareless?: boolean
}

const nothing = {
  format: null,
  width: 0,
  height: 0,
  pages: 1,
  notes: [],
  way: { kind: 'plain' as const },
  hasOwnSpace: false,
}

/** Reads what a picture is, from its own bytes and by the decoder’s word: nothing is decoded yet. */
export async function readHead(bytes: Buffer): Promise<PictureHead> {
  const refusal = refuseUnopened(bytes)
  if (refusal) return { ...nothing, bytes, refusal }
  const facts = factsOf(bytes)
  const { format = null, notes = [], page, bytes: given = bytes } = facts
  const known = { ...nothing, notes, page, bytes: given, format }
  if (facts.refusal) return { ...known, refusal: facts.refusal }
  const head = await metadataOf(given, page)
  return head instanceof Error ? { ...known, refusal: unread(known, head) } : byDecoder(known, head, facts)
}

function refuseUnopened(bytes: Buffer): Refusal | undefined {
  return bytes.length ? refuseForeign(bytes) : { what: 'is empty.', mend: 'Get a whole copy of the file.' }
}

/** The same with what the decoder says. */
function byDecoder(known: PictureHead, head: Metadata, facts: Partial<Facts>): PictureHead {
  const { width, height } = head.autoOrient
  const sized = { ...known, format: head.format, width, height, pages: facts.pages ?? head.pages ?? 1 }
  const way = wayOf(head, facts)
  if ('what' in way) return { ...sized, refusal: way }
  return { ...sized, way, hasOwnSpace: isOwnSpace(head, way, facts) }
}

/** sharp on a picture. A warning is the only sign of a spoilt scan; of PNG all are about other chunks. */
export async function open({ format, bytes, page, isCareless }: PictureHead): Promise<Sharp> {
  const sharp = await loadSharp()
  const options: SharpOptions = {
    failOn: format === 'png' || isCareless ? 'error' : 'warning',
    limitInputPixels: limits.pixels,
    ...(page && { page }),
  }
  return sharp(bytes, options).timeout({ seconds: limits.ms / 1_000 })
}

async function metadataOf(bytes: Buffer, page = 0): Promise<Metadata | Error> {
  const sharp = await loadSharp()
  // What is too large is refused with its size: here the head alone is read.
  return sharp(bytes, { limitInputPixels: false, ...(page && { page }) })
    .metadata()
    .catch((error: Error) => error)
}

/** What a file tells of itself; nothing if it is of no format that an original may have. */
function factsOf(bytes: Buffer): Partial<Facts> {
  const isWebp = bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP'
  if (isWebp) return { format: 'webp' }
  return jpegFacts(bytes) ?? pngFacts(bytes) ?? heifFacts(bytes) ?? tiffFacts(bytes) ?? {}
}

/** A head of which the decoder makes nothing: it was cut or spoilt, or is of a kind that it lacks. */
function unread(known: PictureHead, error: Error): Refusal {
  if (known.format) return undecoded(known, error)
  return { what: 'is no picture that can be read.', mend: 'Save it as JPEG, TIFF, PNG, AVIF or WebP.' }
}

const names: Partial<Record<string, string>> = {
  jpeg: 'JPEG',
  png: 'PNG',
  tiff: 'TIFF',
  webp: 'WebP',
  heif: 'AVIF',
}
const lacking =
  /unsupported(?! image format)|not supported|unimplemented|not implemented|not configured|support for|cannot handle|unknown compression|bad labq|out of range/i

// What encoders of JPEG are careless of, while every pixel can be decoded.
const careless = /progression sequence|Unknown Adobe/

/** Whether a decoder has only warned, and of nothing that does harm to pixels. */
export function isHarmless({ message }: Error) {
  return careless.test(message) || (/^Warning treated/m.test(message) && !spoilt.test(message))
}

// What decoders say of bytes that are missing or spoilt, and not of a kind that they lack.
const spoilt =
  /premature end|corrupt JPEG|extraneous|bad huffman|read error|decoding error|not enough data|code word|truncat|RST\d|end of (file|data|input)|CRC|invalid (code|distance|stored|JPEG file)|length mismatch|SOS before/i

/** Why a picture was not decoded: its kind is not read here, or it is not whole, or nobody knows. */
export function undecoded(
  { format, bytes }: Pick<PictureHead, 'format' | 'bytes'>,
  { message }: Error,
): Refusal {
  const lines = message.replace(/^Input (?:buffer|file) has corrupt header: /, '').split('\n')
  const reasons = lines.map((line) => line.trim()).filter((line) => line && !/^Warning treated/.test(line))
  const [reason = 'its head cannot be read'] = reasons
  const name = names[format ?? ''] ?? 'a picture'
  const isWhole = !isCut(format, bytes)
  if (isWhole && lacking.test(reason))
    return { what: `is ${name} of a kind that is not read here: ${reason}.`, mend: saveAnew }
  if (!isWhole || spoilt.test(message))
    return { what: `is truncated or corrupt: ${reason}.`, mend: 'Get a whole copy of the file.' }
  return {
    what: `is ${name} that cannot be decoded here: ${reason}.`,
    mend: 'Save it anew from where it opens, or get a whole copy of the file if it opens nowhere.',
  }
}

function wayOf(head: Metadata, facts: Partial<Facts>): Way | Refusal {
  const profile = facts.ignoresProfile ? undefined : readProfile(head.icc)
  const samples = facts.samples ?? samplesOf(head, facts.colour ?? greyOf(profile))
  return samples ? bySamples(head, samples, { profile, told: facts.colour }) : { kind: 'plain' }
}

/** What is known of a picture's colours: its profile, and what it tells before one. */
interface Known {
  profile?: Profile
  told?: Colour
}

function bySamples(head: Metadata, samples: Samples, { profile, told }: Known): Way | Refusal {
  const own = profileFor(samples, profile)
  const way: Way = { kind: 'samples', samples, colour: told ?? own?.colour, space: head.space }
  if (way.colour) return way
  if (own) return byTables(head, samples)
  return samples.depth === 'float' ? unlit : way
}

// What LittleCMS and every other program would have to guess.
const unlit: Refusal = {
  what: 'holds floating-point numbers, and no profile says what light they stand for.',
  mend: saveAnew,
}

/** The profile of a picture, if it is one for such samples. */
function profileFor({ channels, lab }: Samples, profile: Profile | undefined) {
  return !lab && profile?.space === (channels === 1 ? 'GRAY' : 'RGB ') ? profile : undefined
}

/** Whether red, green and blue of 8 or 16 bits, with at most their opacity, have a profile of their own. */
function isOwnSpace({ icc, depth, channels, hasAlpha }: Metadata, way: Way, facts: Partial<Facts>) {
  if (facts.colour || facts.ignoresProfile || readProfile(icc)?.space !== 'RGB ') return false
  const alpha = way.kind === 'samples' ? way.samples.alpha !== undefined : hasAlpha
  return (depth === 'uchar' || depth === 'ushort') && channels === 3 + Number(alpha)
}

/** A grey profile’s curve: in 8 bits the decoder spoils what is dark by up to 10 levels. */
function greyOf(profile: Profile | undefined) {
  return profile?.space === 'GRAY' ? profile.colour : undefined
}

/** A picture of 16 bits, or one whose colours the decoder would not make right, is read by its samples. */
function samplesOf({ depth, space, hasAlpha }: Metadata, colour: Colour | undefined): Samples | undefined {
  if (depth === 'ushort' && wideSpaces.has(space))
    return withAlpha(depth, wideSpaces.get(space) ?? 3, hasAlpha)
  if (!colour || depth !== 'uchar' || !isMeant(colour, space)) return undefined
  // Grey of 8 bits is handed over as three equal samples.
  return { ...withAlpha(depth, 3, hasAlpha), channels: colour.matrix ? 3 : 1 }
}

// Those whose 16 bits the decoder would not convert, and how many samples are colour.
const wideSpaces = new Map<Space, 1 | 3>([
  ['rgb16', 3],
  ['grey16', 1],
])

function withAlpha(depth: Samples['depth'], channels: 1 | 3, hasAlpha: boolean): Samples {
  return { depth, channels, alpha: hasAlpha ? channels : undefined }
}

/** Whether colours of red, green and blue, or of grey, are those of such samples. */
function isMeant({ matrix }: Colour, space: Space) {
  return space === 'b-w' || (space === 'srgb' && matrix !== undefined)
}

/** A profile that works by tables: the decoder applies it to integers of red, green and blue. */
function byTables({ space }: Metadata, { depth }: Samples): Way | Refusal {
  if (space === 'rgb16' && depth === 'ushort') return { kind: 'wide' }
  return { what: 'has a colour profile of tables, which is not read here for such samples.', mend: saveAnew }
}
