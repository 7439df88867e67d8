// C2PA's codes (2.2, 15.2 and 18.15), each with the key of our words for it among the messages of `Seal`.

/** What was done to a picture. */
export const steps: Record<string, `steps.${Step}` | undefined> = {
  'c2pa.created': 'steps.created',
  'c2pa.opened': 'steps.opened',
  'c2pa.placed': 'steps.placed',
  'c2pa.cropped': 'steps.cropped',
  'c2pa.resized': 'steps.resized',
  'c2pa.resized.proportional': 'steps.resized',
  'c2pa.orientation': 'steps.orientation',
  'c2pa.color_adjustments': 'steps.colours',
  'c2pa.adjustedColor': 'steps.colours',
  'c2pa.edited': 'steps.edited',
  'c2pa.filtered': 'steps.edited',
  'c2pa.enhanced': 'steps.edited',
  'c2pa.drawing': 'steps.drawing',
  'c2pa.removed': 'steps.removed',
  'c2pa.deleted': 'steps.removed',
  'c2pa.edited.metadata': 'steps.metadata',
  'c2pa.redacted': 'steps.redacted',
  'c2pa.converted': 'steps.converted',
  'c2pa.transcoded': 'steps.converted',
  'c2pa.repackaged': 'steps.converted',
  'c2pa.watermarked': 'steps.watermarked',
  'c2pa.watermarked.bound': 'steps.watermarked',
  'c2pa.watermarked.unbound': 'steps.watermarked',
  'c2pa.published': 'steps.published',
  'c2pa.unknown': 'steps.unknown',
}

type Step =
  | 'created'
  | 'opened'
  | 'placed'
  | 'cropped'
  | 'resized'
  | 'orientation'
  | 'colours'
  | 'edited'
  | 'drawing'
  | 'removed'
  | 'metadata'
  | 'redacted'
  | 'converted'
  | 'watermarked'
  | 'published'
  | 'unknown'

/**
 * What does not match, by families of codes: C2PA's (2.2, 15.2), and the names that c2pa-rs gives to what it
 * stops at. Of a code that is of several, the first holds.
 */
const families: [codes: RegExp, words: `faults.${Fault}`][] = [
  [/^assertion\.(?:data|boxes|bmff|collection)Hash\.(?:mismatch|unknownBox)$/, 'faults.picture'],
  [/^assertion\.action\./, 'faults.actions'],
  [/^assertion\.timestamp\.|^timeStamp\.|^timeOfSigning\.|^TimeStampError$/, 'faults.time'],
  [/^assertion\.|^hashedURI\./, 'faults.told'],
  [/^ingredient\./, 'faults.ingredient'],
  [/^claimSignature\.outsideValidity$|^signingCredential\.expired$/, 'faults.expired'],
  [/^claimSignature\./, 'faults.signature'],
  [/^signingCredential\.untrusted$/, 'faults.untrusted'],
  [/^signingCredential\./, 'faults.certificate'],
  [/^cawg\./, 'faults.identity'],
  [/^algorithm\.|^UnknownAlgorithm$|^CoseSignatureAlgorithmNotSupported$/, 'faults.algorithm'],
  [
    /^com\.adobe\.prerelease$|^(?:PrereleaseError|VersionCompatibility|ClaimVersionTooNew)$/,
    'faults.version',
  ],
  [/^TooManyAssertions$/, 'faults.size'],
  [/^(?:claim|manifest)\./, 'faults.form'],
  [/^(?:general\.error|[A-Za-z]+)$/, 'faults.unreadable'],
]

type Fault =
  | 'picture'
  | 'actions'
  | 'time'
  | 'told'
  | 'ingredient'
  | 'expired'
  | 'signature'
  | 'untrusted'
  | 'certificate'
  | 'identity'
  | 'algorithm'
  | 'version'
  | 'size'
  | 'form'
  | 'unreadable'

/** The key of our words for a code of what does not match; none for a code of somebody's own. */
export function faultOf(code: string) {
  return families.find(([codes]) => codes.test(code))?.[1]
}
