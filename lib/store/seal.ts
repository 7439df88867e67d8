import { createHash } from 'node:crypto'

const length = 32

/**
 * Bytes behind the SHA-256 of them and of the name they are kept under: damage shows, and so does one file in
 * another's place.
 */
export function seal(name: string, bytes: Uint8Array) {
  return Buffer.concat([digestOf(name, bytes), bytes])
}

/** What was sealed under this name, or `undefined` if it is not whole or not that. */
export function unseal(name: string, sealed: Uint8Array) {
  const [digest, bytes] = [sealed.subarray(0, length), Buffer.from(sealed.subarray(length))]
  return digestOf(name, bytes).equals(digest) ? bytes : undefined
}

function digestOf(name: string, bytes: Uint8Array) {
  return createHash('sha256').update(`${name}\n`).update(bytes).digest()
}
