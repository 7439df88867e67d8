import type { OutputInfo } from 'sharp'
import { convert } from './convert'
import { isHarmless, open, undecoded, type PictureHead, type Way } from './head'
import type { Refusal } from './refusal'
import { loadSharp } from './sharp'

/** Decoded pixels. */
export interface Raw {
  data: Buffer
  info: Pick<OutputInfo, 'width' | 'height' | 'channels'>
}

/** Thrown when a picture breaks while it is decoded; `refusal` tells an editor why. */
export class Undecoded extends Error {
  constructor(
    readonly refusal: Refusal,
    cause?: unknown,
  ) {
    super(`It ${refusal.what} ${refusal.mend}`, { cause })
  }
}

type Samples = Extract<Way, { kind: 'samples' }>

/**
 * Decodes a picture to its last byte: upright, sRGB, 8 bits, on white where it lets something through, no
 * wider than `width` px. This is the one decoder: what it takes once it takes in every stage.
 *
 * @throws Undecoded if the head refuses the picture, or any of it is damaged.
 */
export async function decode(head: PictureHead, width?: number): Promise<Raw> {
  if (head.refusal) throw new Undecoded(head.refusal)
  try {
    return await decodeBy(head, width).catch((error: Error) => {
      if (!isHarmless(error)) throw error
      return decodeBy({ ...head, isCareless: true }, width)
    })
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause
    throw new Undecoded(undecoded(head, cause), cause)
  }
}

async function decodeBy(head: PictureHead, width: number | undefined) {
  if (head.way.kind === 'samples') return narrow(await bySamples(head, head.way), width)
  if (head.way.kind === 'wide') return narrow(await byTables(head), width)
  const picture = await open(head)
  return picture
    .autoOrient()
    .toColourspace('srgb')
    .flatten({ background: '#ffffff' })
    .resize({ width, withoutEnlargement: true })
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
}

async function bySamples(head: PictureHead, { samples, colour, space }: Samples): Promise<Raw> {
  const picture = await open(head)
  // Its own space, so that nothing is converted; of grey ones of 8 bits sharp would hand over one sample.
  const own = space === 'b-w' && samples.depth === 'uchar' ? 'srgb' : space
  const { data, info } = await picture
    .keepIccProfile()
    .autoOrient()
    .toColourspace(own)
    .raw({ depth: samples.depth })
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  return { data: convert(data, { ...samples, colour, of: channels }), info: { width, height, channels: 3 } }
}

/** By the decoder's 16-bit space, and from there to sRGB. */
async function byTables(head: PictureHead): Promise<Raw> {
  const picture = await open(head)
  const { data, info } = await picture
    .autoOrient()
    .toColourspace('rgb16')
    .withIccProfile('srgb', { attach: false })
    .raw({ depth: 'ushort' })
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  const alpha = channels === 4 ? 3 : undefined
  const pixels = convert(data, { depth: 'ushort', channels: 3, alpha, of: channels })
  return { data: pixels, info: { width, height, channels: 3 } }
}

async function narrow(raw: Raw, width: number | undefined): Promise<Raw> {
  if (!width || width >= raw.info.width) return raw
  const sharp = await loadSharp()
  return sharp(raw.data, { raw: raw.info }).resize({ width }).raw().toBuffer({ resolveWithObject: true })
}
