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

/** What does not match. */
export const faults: Record<string, `faults.${Fault}` | undefined> = {
  'assertion.dataHash.mismatch': 'faults.picture',
  'assertion.boxesHash.mismatch': 'faults.picture',
  'assertion.boxesHash.unknownBox': 'faults.picture',
  'assertion.bmffHash.mismatch': 'faults.picture',
  'assertion.hashedURI.mismatch': 'faults.told',
  'assertion.missing': 'faults.told',
  'assertion.undeclared': 'faults.told',
  'ingredient.manifest.mismatch': 'faults.told',
  'ingredient.claimSignature.mismatch': 'faults.told',
  'claimSignature.mismatch': 'faults.signature',
  'claimSignature.missing': 'faults.signature',
  'signingCredential.untrusted': 'faults.untrusted',
  'signingCredential.expired': 'faults.expired',
  'claimSignature.outsideValidity': 'faults.expired',
  'signingCredential.invalid': 'faults.certificate',
  'signingCredential.revoked': 'faults.certificate',
  'signingCredential.ocsp.revoked': 'faults.certificate',
}

type Fault = 'picture' | 'told' | 'signature' | 'untrusted' | 'expired' | 'certificate'
