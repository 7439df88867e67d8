import { APP1, splitJpeg, type Segment } from './jpeg'

/** What an APP1 segment begins with that holds a portion of extended XMP. */
export const extensionSignature = Buffer.from('http://ns.adobe.com/xmp/extension/\0', 'latin1')
const guidLength = 32
const headLength = guidLength + 8
/** No packet is longer: its length is a number of somebody else's, and is not to fill the memory. */
const mostBytes = 1 << 27

/**
 * The part of a JPEG's XMP that found no room in its first segment (XMP specification part 3, 1.1.3.1):
 * portions under one GUID, each with its offset, in any order. `undefined` if there is none, or not all of
 * it.
 */
export function extendedXmp(bytes: Buffer, packet: Buffer | undefined) {
  if (!guidOf(packet) || bytes.readUInt16BE(0) !== 0xffd8) return undefined
  return extendedIn(splitJpeg(bytes).segments, packet)
}

/** The same of a JPEG whose segments are known. */
export function extendedIn(segments: Segment[], packet: Buffer | undefined) {
  const guid = guidOf(packet)
  if (!guid) return undefined
  const portions = portionsOf(segments, guid)
  const total = Math.max(0, ...portions.map((portion) => portion.total))
  const fits = portions.every(({ offset, data }) => offset + data.length <= total)
  // A portion may come twice: what counts is that no byte is missing.
  const covered = coverage(portions)
  if (!total || total > mostBytes || !fits || covered !== total) return undefined
  const whole = Buffer.alloc(total)
  for (const { data, offset } of portions) data.copy(whole, offset)
  return whole
}

function guidOf(packet: Buffer | undefined) {
  const text = packet?.toString('latin1') ?? ''
  return /HasExtendedXMP(?:\s*=\s*["']|>)\s*([0-9A-F]{32})/i.exec(text)?.[1].toUpperCase()
}

/** How many bytes from the first on are there without a gap. */
function coverage(portions: { offset: number; data: Buffer }[]) {
  const sorted = [...portions].sort((a, b) => a.offset - b.offset)
  return sorted.reduce(
    (end, { offset, data }) => (offset > end ? end : Math.max(end, offset + data.length)),
    0,
  )
}

function portionsOf(segments: Segment[], guid: string) {
  return segments
    .filter(isExtension)
    .map(({ data }) => data.subarray(extensionSignature.length))
    .filter((portion) => portion.length > headLength)
    .filter((portion) => portion.toString('latin1', 0, guidLength).toUpperCase() === guid)
    .map((portion) => ({
      total: portion.readUInt32BE(guidLength),
      offset: portion.readUInt32BE(guidLength + 4),
      data: portion.subarray(headLength),
    }))
}

function isExtension({ marker, data }: Segment) {
  const start = data.subarray(0, extensionSignature.length)
  return marker === APP1 && start.equals(extensionSignature)
}
