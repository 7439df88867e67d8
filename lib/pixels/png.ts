/** A chunk of a PNG (third edition, section 5.3): its type and what it holds. */
export interface Chunk {
  type: string
  data: Buffer
}

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')

/** Whether bytes begin as a PNG does. */
export function isPng(bytes: Buffer) {
  return bytes.subarray(0, signature.length).equals(signature)
}

/** The chunks of a PNG that are whole, those behind its pixels too. */
export function chunksOf(png: Buffer): Chunk[] {
  const chunks: Chunk[] = []
  let at = signature.length
  while (at + 12 <= png.length) {
    const length = png.readUInt32BE(at)
    const type = png.toString('latin1', at + 4, at + 8)
    const end = at + 8 + length
    if (end + 4 > png.length) break
    chunks.push({ type, data: png.subarray(at + 8, end) })
    at = end + 4
  }
  return chunks
}
