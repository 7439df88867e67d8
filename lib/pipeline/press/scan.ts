import type { Metadata } from 'sharp'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { limits } from '../../catalogue/limits'
import { digest, sha256Of } from '../../disk/hash'
import { readBriefly } from '../../disk/read'
import { readTiff } from '../../pixels/tiff'
import { asJpeg } from '../asjpeg'
import { loadSharp } from '../sharp'
import type { Job } from '../surface'
import type { Source } from '../../press/metadata/original'

// Raise it when originals that are no JPEG are encoded otherwise.
const encoderVersion = 2
// TIFF's tag of an XMP packet.
const XMP = 700

/** The digest of what the scan of an image's press files is made from. */
export function scanStamp({ inspection: { sha256, format } }: Job) {
  return format === 'jpeg' ? digest(sha256) : digest(sha256, encoderVersion)
}

/**
 * Opens the JPEG that has the scan of an image's press files: its original, or one of quality 95 without
 * subsampling, upright and in the original's colour space. What is returned calls `work` with it, as often as
 * it is asked to; it is there only while that runs.
 */
export async function openJpeg(job: Job, stamp: string): Promise<WithJpeg> {
  if (job.inspection.format === 'jpeg') return (work) => readBriefly(job.original, work)
  const jpeg = await encodedJpeg(job, stamp)
  return (work) => work(jpeg)
}

/** Calls a function with a JPEG, and returns what that returns. */
export type WithJpeg = <T>(work: (jpeg: Buffer) => T) => T

/**
 * The JPEG of an original that is none. It is encoded once: while the original stays, it is taken from a
 * press file that is there, or from where machines give each other what they have made.
 */
async function encodedJpeg(job: Job, stamp: string) {
  const { image, original, store } = job
  const written = writtenBefore(job, stamp)
  if (written) return written
  // Only these are given to other machines: a JPEG's fields are written sooner than its bytes are fetched.
  const name = `press/${image.id}-${stamp}.jpg`
  const fetched = await store.fetch(name)
  if (fetched) return fetched
  const encoded = await asJpeg(original)
  await store.give(name, () => encoded)
  return encoded
}

/**
 * What an original that is no JPEG says of itself: the JPEG that is made of it says nothing. sharp does not
 * read the EXIF of a TIFF, which is one structure with the file, and some TIFFs it does not open as they are.
 */
export async function sourceOf({ original, inspection: { format } }: Job): Promise<Source | undefined> {
  if (format === 'jpeg') return undefined
  const sharp = await loadSharp()
  const head: Pick<Metadata, 'exif' | 'xmp' | 'density'> = await sharp(original, {
    limitInputPixels: limits.pixels,
  })
    .metadata()
    .catch(() => ({}))
  if (format !== 'tiff') return head
  const exif = readFileSync(original)
  const packet = readTiff(exif)?.directories[0]?.values.get(XMP)?.data
  return { exif, xmp: head.xmp ?? packet, density: head.density }
}

/** A press file with this scan that an earlier run has written, and nothing has changed since. */
function writtenBefore({ known, folders }: Job, stamp: string) {
  for (const { file, scan, sha256 } of Object.values(known?.press ?? {})) {
    const path = join(folders.press, file)
    if (scan !== stamp || !existsSync(path)) continue
    const bytes = readFileSync(path)
    if (sha256Of(bytes) === sha256) return bytes
  }
}
