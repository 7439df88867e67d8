import { readFileSync } from 'node:fs'
import { digest } from '../../disk/hash'
import type { Signer } from '../../press/c2pa/signer'
import { carriedOf, type Signing } from '../../press/c2pa/store'
import type { PressFields } from '../../press/file'
import { sealIn } from '../../press/metadata/seal'
import type { Job } from '../surface'

// Raise it when the manifests say something else of the same fields.
const manifestVersion = 2
const mediaTypes: Record<string, string> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  tiff: 'image/tiff',
  webp: 'image/webp',
  heif: 'image/avif',
}

/** Who signs the press files of an image, if anybody does, and what of the original is signed with them. */
export function signingOf({ image, original, inspection, signer }: Job): Signing | undefined {
  if (!signer) return undefined
  const { format, sha256, verdict } = inspection
  const credentials = verdict && { findings: verdict.findings, store: () => sealIn(readFileSync(original)) }
  return {
    signer,
    parent: {
      title: image.id,
      format: mediaTypes[format ?? ''],
      sha256,
      ...(credentials && { credentials }),
    },
    isTranscoded: format !== 'jpeg',
  }
}

/** Whether the original's own manifests stand in a file that is signed. */
export function isCarried(fields: PressFields, signing: Signing): boolean {
  return Boolean(carriedOf(fields, signing)?.manifests.length)
}

/** The same without the original's own manifests, which then goes on by its checksum alone. */
export function withoutStore({ parent: { title, format, sha256 }, ...signing }: Signing): Signing {
  return { ...signing, parent: { title, format, sha256 } }
}

/**
 * What stamps a signed file besides its scan and fields: another certificate, or another original, makes
 * another. Nothing where nobody signs.
 */
export function signingStamp(signing: Signing | undefined) {
  if (!signing) return []
  const { signer, parent } = signing
  return [digest(manifestVersion, signer.pem, parent)]
}

/** Who signed, as a press file tells it. */
export function signerFacts({ name, until, fingerprint }: Signer) {
  return { name, until, fingerprint }
}
