import { crc32 } from 'node:zlib'

/** A chunk of a PNG: its type, and what it holds as bytes or as 32-bit numbers. */
export type Chunk = [type: string, content: Buffer | number[]]

/** A PNG with chunks of ours behind its header, or before its end. */
export function withChunks(png: Buffer, chunks: Chunk[], place: 'first' | 'last' = 'first') {
  const at = place === 'first' ? 33 : png.length - 12
  return Buffer.concat([png.subarray(0, at), ...chunks.map(encode), png.subarray(at)])
}

function encode([type, content]: Chunk) {
  const data = Buffer.isBuffer(content) ? content : Buffer.alloc(content.length * 4)
  if (!Buffer.isBuffer(content)) content.forEach((value, index) => data.writeUInt32BE(value, index * 4))
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
