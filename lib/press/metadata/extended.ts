import { APP1, splitJpeg, type Segment } from './jpeg'

/** What an APP1 segment begins with that holds a portion of extended XMP. */
export const extensionSignature = Buffer.from('http://ns.adobe.com/xmp/extension/\0', 'latin1')
const guidLength = 32

/**
 * The part of a JPEG's XMP that found no room in its first segment (XMP specification part 3, 1.1.3.1):
 * portions under one GUID, each with its offset, in any order. `undefined` if there is none, or not all of
 * it.
 */
export function extendedXmp(bytes: Buffer, packet: Buffer | undefined) {
  const text = packet?.toString('latin1') ?? ''
  const guid = /HasExtendedXMP(?:\s*=\s*["']|>)\s*([0-9A-F]{32})/i.exec(text)?.[1]
  if (!guid || bytes.readUInt16BE(0) !== 0xffd8) return undefined
  const portions = portionsOf(bytes, guid)
  const length = portions.reduce((sum, { data }) => sum + data.length, 0)
  const fits = ({ total, offset, data }: (typeof portions)[number]) =>
    total === length && offset + data.length <= length
  if (!length || !portions.every(fits)) return undefined
  const whole = Buffer.alloc(length)
  for (const { data, offset } of portions) data.copy(whole, offset)
  return whole
}

function portionsOf(bytes: Buffer, guid: string) {
  return splitJpeg(bytes)
    .segments.filter(isExtension)
    .map(({ data }) => data.subarray(extensionSignature.length))
    .filter((portion) => portion.length > guidLength + 8)
    .filter((portion) => portion.toString('latin1', 0, guidLength) === guid)
    .map((portion) => ({
      total: portion.readUInt32BE(guidLength),
      offset: portion.readUInt32BE(guidLength + 4),
      data: portion.subarray(guidLength + 8),
    }))
}

function isExtension({ marker, data }: Segment) {
  const start = data.subarray(0, extensionSignature.length)
  return marker === APP1 && start.equals(extensionSignature)
}
