import { byCodeUnits } from '../disk/order'
import { readJson } from '../disk/read'
import { isRecord } from '../disk/record'
import { writeWhole } from '../disk/write'
import { languageList, type Each } from '../i18n/languages'
import type { Verdict } from './credentials'
import { isStandIn, type StandIn } from './standin'
import type { Variant } from './variants'

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

/** Who signed a press file (C2PA), as the certificate tells. */
export interface SignerFacts {
  /** The organisation, or else the name, that the certificate is of. */
  name: string
  /** The last day on which the certificate holds, ISO 8601. */
  until: string
  /** SHA-256 of the certificate that whoever trusts it takes up: the last of the chain, hexadecimal. */
  fingerprint: string
}

/**
 * A download, `public/press/<file>`: the original's pixels with all languages embedded, and one of them in
 * every place that holds one.
 */
export interface PressFile {
  file: string
  bytes: number
  width: number
  height: number
  sha256: string
  /** Digest of all it was made from: scan, fields, writer. */
  stamp: string
  /** Digest of what its scan was made from: while that is the same, its head alone is written anew. */
  scan: string
  /** Who signed it; nobody has, where there is no key. */
  signer?: SignerFacts
  /** Whether the original's own Content Credentials stand in it, enclosed in those of whoever signed it. */
  carries?: true
}

/** The picture that a shared link shows: 1200×630 px, with words of one language. */
export interface Card {
  /** File name inside `public/cards`. */
  file: string
  width: number
  height: number
  bytes: number
  sha256: string
  /** Digest of all it was made from: picture, lines, version. */
  stamp: string
}

/** The generated files of one image. */
export interface ManifestImage {
  /**
   * Upright size in px, format, ICC profile name and SHA-256 of the original; and whether it carries Content
   * Credentials, which the files that are made of it do not.
   */
  original: {
    width: number
    height: number
    format: string
    profile: string | null
    sha256: string
    sealed?: boolean
    /** What was found of these. */
    credentials?: Verdict
  }
  /** What stands in for the picture while it loads. */
  standIn: StandIn
  camera: CameraData | null
  variants: Variant[]
  /** By the language of whoever asks: where the words exist in one only, all are its file. */
  press: Each<PressFile>
  cards: Each<Card>
}

/** The generated index of variants, keyed by image id. */
export type Manifest = Record<string, ManifestImage>

/**
 * Reads the manifest, whole.
 *
 * @throws Error if it is not what `writeManifest` writes.
 */
export function readManifest(path: string): Manifest {
  const value = readJson(path)
  if (isManifest(value)) return value
  throw noManifest(path)
}

function noManifest(path: string) {
  return new Error(`${path} is no manifest of this gallery. Remove it, and run npm run images.`)
}

/**
 * What an earlier run has made of an image. A manifest of an earlier release has no stand-in, and one press
 * file.
 */
export type KnownImage = Omit<ManifestImage, 'standIn' | 'press'> & { press: Partial<Each<PressFile>> }

/**
 * Reads what a manifest of this or of an earlier release tells of files that are there, for the run that
 * writes it anew.
 *
 * @throws Error if it is neither.
 */
export function readKnown(path: string): Record<string, KnownImage> {
  const value = readJson(path)
  if (isKnown(value)) return value
  throw noManifest(path)
}

function isKnown(value: unknown): value is Record<string, KnownImage> {
  return isRecord(value) && Object.values(value).every(isKnownImage)
}

/** Writes the manifest, images in the order of their ids: its only writer. */
export async function writeManifest(path: string, manifest: Manifest) {
  const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => byCodeUnits(a, b)))
  await writeWhole(path, JSON.stringify(sorted, null, 1) + '\n')
}

/**
 * Whether a value is a manifest. Looked at by hand, and no deeper than what would break far away: at 10,000
 * images a schema would check 300,000 variants, which takes seconds.
 */
export function isManifest(value: unknown): value is Manifest {
  return isRecord(value) && Object.values(value).every(isManifestImage)
}

/** Whether a value names all the generated files of an image. */
export function isManifestImage(image: unknown): image is ManifestImage {
  return isKnownImage(image) && 'standIn' in image && isStandIn(image.standIn) && hasAll(image.press)
}

function hasAll(press: KnownImage['press']): press is Each<PressFile> {
  return languageList.every((language) => isRecord(press[language]))
}

function isKnownImage(image: unknown): image is KnownImage {
  return (
    isRecord(image) &&
    isRecord(image.original) &&
    isRecord(image.press) &&
    isRecord(image.cards) &&
    Array.isArray(image.variants) &&
    image.variants.every((variant) => isRecord(variant) && typeof variant.file === 'string')
  )
}
