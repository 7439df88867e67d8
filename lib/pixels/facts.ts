import type { Colour } from './icc'
import type { Refusal } from './refusal'

/** The formats that an original may have, by sharp's names. */
export type OriginalFormat = 'jpeg' | 'png' | 'tiff' | 'webp' | 'heif'

/** How the samples of a picture are stored, where they have to be read as they are. */
export interface Samples {
  /** Of one sample, by sharp's names. */
  depth: 'uchar' | 'ushort' | 'uint' | 'float'
  /** Those that are colour: 1 of grey, 3 of red, green and blue or of Lab. */
  channels: 1 | 3
  /** Which sample of a pixel is its opacity, from 0. */
  alpha?: number
  /** CIELab, its a and b signed (TIFF 6.0) or moved by a half (ICC). */
  lab?: 'signed' | 'moved'
}

/** What a file tells of itself, read from its own bytes. */
export interface Facts {
  format: OriginalFormat
  refusal?: Refusal
  /** How many pictures it holds, where sharp counts otherwise. */
  pages?: number
  /** Which of its pages is the picture, from 0. */
  page?: number
  samples?: Samples
  /** What the file says of its colours in another way than by a profile, and before any. */
  colour?: Colour
  /** Whether its profile has no say: it tells its colours in a way that goes before one. */
  ignoresProfile?: boolean
  /** The bytes that the decoder is to be given, where those of the file would mislead it. */
  bytes?: Buffer
  /** What is odd about it and does no harm, for an editor. */
  notes?: string[]
}
