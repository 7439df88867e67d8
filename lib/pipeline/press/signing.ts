import { readFileSync } from 'node:fs'
import { digest } from '../../disk/hash'
import type { Signer } from '../../press/c2pa/signer'
import type { Signing } from '../../press/c2pa/store'
import { sealIn } from '../../press/metadata/seal'
import type { Job } from '../surface'

// Raise it when the manifests say something else of the same fields.
const manifestVersion = 1
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
