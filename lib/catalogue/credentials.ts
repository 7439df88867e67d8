import { z } from 'zod'
import { byCodeUnits } from '../disk/order'

/**
 * How the seal of an original stands: whole and by somebody whom the trust list knows; whole and by somebody
 * whom it does not; whole, but the certificate does not hold (any more); broken, so that something is other
 * than it was signed; or unread, because the verifier does not know that kind of seal: nothing can be said of
 * it, and it may hang, as a picture without a seal may.
 */
export const standings = ['trusted', 'unknown', 'lapsed', 'broken', 'unread'] as const
/** See `standings`. */
export type Standing = (typeof standings)[number]

const code = z.strictObject({ code: z.string(), url: z.string().optional() })
/** What a verifier found of a manifest, in C2PA's own codes (2.2, 15.2), each with what it is about. */
const findings = z.strictObject({
  success: z.array(code),
  informational: z.array(code),
  failure: z.array(code),
})

/**
 * What a verifier said of an original's Content Credentials on the day that it was asked: a fact that is
 * kept, because certificates end and verifiers change. Foreign texts are clipped, and have no letters that
 * are not seen.
 */
const verdict = z.strictObject({
  standing: z.enum(standings),
  /** Who signed, and the organisation: both as the subject of the certificate has them. */
  signer: z.string().nullable(),
  organisation: z.string().nullable(),
  /** The instant of signing, ISO 8601, and whether an authority stamped it or the signer only says so. */
  signed: z.string().nullable(),
  stamped: z.boolean(),
  /** The program or the camera that wrote the manifest. */
  generator: z.string().nullable(),
  /** How the picture came about, and all of which it is made, in the last word of each address (IPTC). */
  sourceType: z.string().nullable(),
  sourceTypes: z.array(z.string()),
  /** What was done, in C2PA's words, in order and each once. */
  actions: z.array(z.string()),
  findings,
  /** By which codes what the picture was made of was not as it had been signed, as its signers noted. */
  ingredientFaults: z.array(z.string()),
  /** The name and version of the verifier, the day, and the digest of the trust list, if there was one. */
  verifier: z.string(),
  day: z.iso.date(),
  trustList: z.string().nullable(),
})

/** See `verdict`. */
export type Verdict = z.infer<typeof verdict>
/** What was found of a manifest. */
export type Findings = z.infer<typeof findings>

/** What `lib/catalogue/credentials.json` holds, by the SHA-256 of the original. */
export const verdictsSchema = z.record(z.string(), verdict)
/** The verdicts of a gallery, by the SHA-256 of the original. */
export type Verdicts = Readonly<Record<string, Verdict>>

/** The file of all verdicts, a line an original. */
export function verdictsText(verdicts: Verdicts) {
  const lines = Object.entries(verdicts)
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([sha256, one]) => `  ${JSON.stringify(sha256)}: ${JSON.stringify(one)}`)
  return `{\n${lines.join(',\n')}\n}\n`
}

/** What is said of certificates and of times: the picture is as it was signed nevertheless. */
const ofCertificates =
  /^(?:(?:signingCredential|timeStamp|timeOfSigning|cawg)\.|claimSignature\.outsideValidity$)/

/**
 * What a verifier says where it does not know how something was signed: C2PA's code, and those errors of
 * c2pa-rs (`sdk/src/error.rs`) that name a version, an algorithm or a number of parts that it does not
 * support. Every other error can come of a changed byte.
 */
const ofVerifiers = new Set([
  'algorithm.unsupported',
  'com.adobe.prerelease',
  'ClaimVersionTooNew',
  'CoseSignatureAlgorithmNotSupported',
  'PrereleaseError',
  'TooManyAssertions',
  'UnknownAlgorithm',
  'VersionCompatibility',
])

/** Whether a code says that a picture, or what its manifest says, is not as it was signed. */
export function isBreach(code: string) {
  return !ofCertificates.test(code) && !ofVerifiers.has(code)
}

/** The first code by which a picture, or what its manifest says, is not as it was signed. */
export function breachIn({ failure }: Findings) {
  return failure.find(({ code }) => isBreach(code))?.code
}

/** Whether the verifier did not know how something was signed, and found nothing to be broken. */
export function isUnread(findings: Findings) {
  return !breachIn(findings) && findings.failure.some(({ code }) => ofVerifiers.has(code))
}
