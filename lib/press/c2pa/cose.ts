import { cbor } from './cbor'
import type { Signer } from './signer'

/** The algorithm's number: EdDSA (RFC 9053, 2.2). */
const EdDSA = -8
/** The header that holds the certificates (RFC 9360), and the tag of what is signed once (RFC 9052). */
const x5chain = 33
const sign1 = 0xd2

/**
 * A COSE_Sign1 (RFC 9052, 4.2) of a payload that lies elsewhere, its certificates among what is signed (C2PA
 * 2.2, 13.2). Ed25519 draws no random number: the same payload has the same signature.
 */
export function coseSign1(payload: Buffer, { certificates, sign }: Pick<Signer, 'certificates' | 'sign'>) {
  const [leaf, ...others] = certificates
  const chain = others.length ? certificates : leaf
  const header = cbor(
    new Map<number, number | Buffer | Buffer[]>([
      [1, EdDSA],
      [x5chain, chain],
    ]),
  )
  const signature = sign(cbor(['Signature1', header, Buffer.alloc(0), payload]))
  return Buffer.concat([Buffer.from([sign1]), cbor([header, {}, null, signature])])
}
