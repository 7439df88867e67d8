import { createHash } from 'node:crypto'

/** The SHA-256 of some bytes, given in one piece or in several, in hexadecimal digits. */
export function sha256Of(...pieces: Uint8Array[]) {
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(piece)
  return hash.digest('hex')
}

/**
 * The first 12 hexadecimal digits of the SHA-256 of what a file is made from: 48 bits name 10,000 images
 * without a clash.
 */
export function digest(...parts: unknown[]) {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12)
}
