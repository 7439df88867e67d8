import type { PressFields } from '../file'
import { cbor } from './cbor'
import { coseSign1 } from './cose'
import { hashOfBox, sha256, uriOf, type Assertion } from './hashed'
import { boxOf, superbox } from './jumbf'
import { carry, type Carried, type Parent } from './parent'
import { actionsOf, isComputed, metadataOf, trainingOf } from './said'
import type { Signer } from './signer'

/** Who signs what of an original. */
export interface Signing {
  signer: Signer
  parent: Parent
  /** Whether the original was of another format than its press files. */
  isTranscoded: boolean
}

/** What a file's manifest says but for how it is bound to the file. */
export interface Said {
  title: string
  assertions: Assertion[]
  /** The manifests of the original. */
  before: Buffer[]
  redacted: string[]
}

/** What is carried on of an original that is not made here; once for all of its files. */
export function carriedOf(fields: PressFields, { parent }: Signing): Carried | undefined {
  return isComputed(fields) ? undefined : carry(parent)
}

/** What the manifest of one file says. */
export function sayOf(fields: PressFields, { isTranscoded }: Signing, carried: Carried | undefined): Said {
  const { ingredient, redacted = [], manifests = [] } = carried ?? {}
  return {
    title: fields.one.title,
    assertions: [
      ...(ingredient ? [ingredient] : []),
      actionsOf(fields, { ingredient, isTranscoded, redacted }),
      metadataOf(fields),
      ...trainingOf(fields),
    ],
    before: manifests,
    redacted,
  }
}

/**
 * A manifest store (C2PA 2.2, 11.1): the manifests of the original, and ours behind them, which is the active
 * one. Nothing in it is drawn or taken from a clock: of the same file the same key makes the same store.
 */
export function storeOf(said: Said, binding: Assertion, signer: Signer): Buffer {
  const assertions = [...said.assertions, binding]
  const name = nameOf(assertions, signer)
  const label = `urn:c2pa:${name}`
  const claim = cbor({
    alg: 'sha256',
    claim_generator_info: { name: 'Proxima' },
    created_assertions: assertions.map(uriOf),
    'dc:title': said.title,
    instanceID: `xmp:iid:${name}`,
    redacted_assertions: said.redacted.length ? said.redacted : undefined,
    signature: `self#jumbf=/c2pa/${label}/c2pa.signature`,
  })
  const manifest = superbox(
    'c2ma',
    label,
    superbox('c2as', 'c2pa.assertions', ...assertions.map(({ box }) => box)),
    superbox('c2cl', 'c2pa.claim.v2', boxOf('cbor', claim)),
    superbox('c2cs', 'c2pa.signature', boxOf('cbor', coseSign1(claim, signer))),
  )
  return superbox('c2pa', 'c2pa', ...said.before, manifest)
}

/**
 * A name as a UUID of version 4 is written, which readers ask for, from what it names: as good as drawn, and
 * the same in every build.
 */
function nameOf(assertions: Assertion[], { certificates }: Signer) {
  const digits = sha256(...assertions.map(({ box }) => hashOfBox(box)), ...certificates).toString('hex')
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `4${digits.slice(13, 16)}`]
  return [...parts, `8${digits.slice(17, 20)}`, digits.slice(20, 32)].join('-')
}
