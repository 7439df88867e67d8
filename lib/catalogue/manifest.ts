import type { Language } from './captions'
import { readJson } from '../disk/read'

/** The formats every variant is made in, best first. */
export const formats = ['avif', 'webp', 'jpeg'] as const
export type Format = (typeof formats)[number]

/** A generated file of one width and format. Sizes in px and bytes, as sharp returned them. */
export interface Variant {
  format: Format
  width: number
  height: number
  bytes: number
  sha256: string
  /** File name inside `public/variants`. */
  file: string
}

/**
 * The JPEG that a screen of ordinary width is given where nothing can choose: the widest of at most 1280 px.
 * Every image has one.
 */
export function screenJpeg(variants: Variant[]) {
  return variants.findLast(({ format, width }) => format === 'jpeg' && width <= 1280)!
}

/** What a camera wrote into a photograph. `taken` is the wall clock as written, with no time zone. */
export interface CameraData {
  make: string | null
  model: string | null
  lens: string | null
  exposureSeconds: number | null
  aperture: number | null
  iso: number | null
  focalLengthMm: number | null
  taken: string | null
}

/** The download: the original's pixels with both languages embedded, as `public/press/<file>`. */
export interface PressFile {
  file: string
  bytes: number
  width: number
  height: number
  sha256: string
  /** Digest of all it was made from: original, fields, writer. */
  stamp: string
}

/** The picture that a shared link shows: 1200×630 px, with words of one language. */
export interface Card {
  /** File name inside `public/cards`. */
  file: string
  width: number
  height: number
  bytes: number
  sha256: string
}

export interface ManifestImage {
  /** Upright size in px, format, ICC profile name and SHA-256 of the original. */
  original: { width: number; height: number; format: string; profile: string | null; sha256: string }
  /** Dominant colour, `#rrggbb`: the placeholder while the picture loads. */
  colour: string
  camera: CameraData | null
  variants: Variant[]
  press: PressFile
  cards: Record<Language, Card>
}

/** The generated index of variants, keyed by image id. */
export type Manifest = Record<string, ManifestImage>

export function readManifest(path: string) {
  return readJson(path) as Manifest
}
