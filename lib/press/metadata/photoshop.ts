import { createHash } from 'node:crypto'
import { even } from './even'

/** One image resource block of Photoshop's file format: the house of IIM in a JPEG's APP13. */
interface Resource {
  id: number
  data: Buffer
}

/** What an APP13 segment begins with that holds Photoshop's image resources. */
export const photoshopSignature = Buffer.from('Photoshop 3.0\0', 'latin1')
const RESOLUTION = 0x03ed
const IIM = 0x0404
const IIM_DIGEST = 0x0425
// Photoshop's own, and those of other programs that put theirs among them.
const signatures = new Set(['8BIM', 'PHUT', 'DCSR', 'AgHg', 'MeSa'])

/** The IIM block among the resources, if there is one. */
export function iimOf(resources: Buffer) {
  return parse(resources).find(({ id }) => id === IIM)?.data
}

/** What the resources say of the resolution, if anything. */
export function resolutionIn(resources: Buffer) {
  return parse(resources).find(({ id }) => id === RESOLUTION)?.data
}

/**
 * The resources that a press file has, and no others: names of paths and layers, thumbnails and a second copy
 * of EXIF or XMP stay behind. Beside the IIM block stands its MD5, by which readers tell that it was not
 * changed behind their back.
 */
export function resourcesOf(iim: Buffer, resolution: Buffer) {
  const digest = createHash('md5').update(iim).digest()
  const own = [
    { id: RESOLUTION, data: resolution },
    { id: IIM, data: iim },
    { id: IIM_DIGEST, data: digest },
  ]
  return Buffer.concat(own.map(encode))
}

function parse(bytes: Buffer) {
  const found: Resource[] = []
  let at = 0
  while (at + 12 <= bytes.length && signatures.has(bytes.toString('latin1', at, at + 4))) {
    const isPhotoshop = bytes.toString('latin1', at, at + 4) === '8BIM'
    const nameEnd = at + 6 + even(bytes[at + 6] + 1)
    if (nameEnd + 4 > bytes.length) break
    const length = bytes.readUInt32BE(nameEnd)
    const start = nameEnd + 4
    if (isPhotoshop)
      found.push({ id: bytes.readUInt16BE(at + 4), data: bytes.subarray(start, start + length) })
    at = start + even(length)
    // Some writers leave out the padding of an odd length.
    if (length % 2 && signatures.has(bytes.toString('latin1', at - 1, at + 3))) at -= 1
  }
  return found
}

/** A resource without a name. */
function encode({ id, data }: Resource) {
  const head = Buffer.from('8BIM\0\0\0\0\0\0\0\0', 'latin1')
  head.writeUInt16BE(id, 4)
  head.writeUInt32BE(data.length, 8)
  const padding = Buffer.alloc(even(data.length) - data.length)
  return Buffer.concat([head, data, padding])
}
