import { createHash } from 'node:crypto'
import { cbor, type Entries } from './cbor'
import { boxOf, superbox } from './jumbf'

/** An assertion of a manifest: its label, and its box. */
export interface Assertion {
  label: string
  box: Buffer
}

/** Where a box lies, and what it holds (C2PA 2.2, 8.3). */
export interface HashedUri extends Entries {
  url: string
  hash: Buffer
}

/** The SHA-256 of some pieces. */
export function sha256(...pieces: Uint8Array[]) {
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(piece)
  return hash.digest()
}

/** The SHA-256 of a superbox as C2PA counts it (8.4.2.3): without its own eight bytes. */
export function hashOfBox(box: Buffer) {
  return sha256(box.subarray(8))
}

/** An assertion that says something in CBOR. */
export function cborAssertion(label: string, content: Entries): Assertion {
  return { label, box: superbox('cbor', label, boxOf('cbor', cbor(content))) }
}

/** An assertion that says something in JSON. */
export function jsonAssertion(label: string, content: object): Assertion {
  return { label, box: superbox('json', label, boxOf('json', Buffer.from(JSON.stringify(content)))) }
}

/** What refers to an assertion of the same manifest. */
export function uriOf({ label, box }: Assertion): HashedUri {
  return { url: `self#jumbf=c2pa.assertions/${label}`, hash: hashOfBox(box) }
}
