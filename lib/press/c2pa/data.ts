import { cborAssertion, sha256, type Assertion } from './hashed'

/** Where a seal lies in a file, in bytes. */
export interface Place {
  start: number
  length: number
}

/**
 * Binds a manifest to all bytes of a file but its own (C2PA 2.2, 18.5): for files that hold more than one
 * picture, whose boxes not all readers count alike.
 */
export function dataHash(hash: Buffer, place: Place): Assertion {
  return cborAssertion('c2pa.hash.data', {
    alg: 'sha256',
    exclusions: [{ ...place }],
    hash,
    name: 'jumbf manifest',
    pad: Buffer.alloc(0),
  })
}

/** The hash of a file that is there in pieces, the seal being in the first. */
export function hashAround([head, ...rest]: Buffer[], { start, length }: Place) {
  return sha256(head.subarray(0, start), head.subarray(start + length), ...rest)
}
