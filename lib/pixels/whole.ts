import { boxesOf } from './isobmff'
import { chunksOf } from './png'

/** Whether a file ends before what its own structure says; of JPEG and TIFF the decoder knows. */
export function isCut(format: string | null, bytes: Buffer) {
  if (format === 'png') return chunksOf(bytes).at(-1)?.type !== 'IEND'
  if (format === 'webp') return bytes.readUInt32LE(4) + 8 > bytes.length
  if (format === 'heif') return lengthOf(bytes) < bytes.length
  return false
}

/** How far the boxes of a file reach that are whole. */
function lengthOf(bytes: Buffer) {
  const last = boxesOf(bytes).at(-1)?.data
  return last ? last.byteOffset - bytes.byteOffset + last.length : 0
}
