import { createHash } from 'node:crypto'

/** One image resource block of Photoshop's file format: the house of IIM in a JPEG's APP13. */
interface Resource {
  id: number
  name: Buffer
  data: Buffer
}

/** What an APP13 segment begins with that holds Photoshop's image resources. */
export const photoshopSignature = Buffer.from('Photoshop 3.0\0', 'latin1')
const IIM = 0x0404
const IIM_DIGEST = 0x0425
// Thumbnails of the picture as some editor once saw it.
const dropped = new Set([IIM, IIM_DIGEST, 0x0409, 0x040c])

/** The IIM block among the resources, if there is one. */
export function iimOf(resources: Buffer) {
  return parse(resources).find(({ id }) => id === IIM)?.data
}

/**
 * The resources with another IIM block and its MD5, by which readers tell that it was not changed behind
 * their back.
 */
export function withIim(resources: Buffer, iim: Buffer) {
  const name = Buffer.from([0, 0])
  const digest = createHash('md5').update(iim).digest()
  const own = [
    { id: IIM, name, data: iim },
    { id: IIM_DIGEST, name, data: digest },
  ]
  const kept = parse(resources).filter(({ id }) => !dropped.has(id))
  return Buffer.concat([...own, ...kept].map(encode))
}

function parse(bytes: Buffer) {
  const found: Resource[] = []
  let at = 0
  while (at + 12 <= bytes.length && bytes.toString('latin1', at, at + 4) === '8BIM') {
    const nameEnd = at + 6 + even(bytes[at + 6] + 1)
    if (nameEnd + 4 > bytes.length) break
    const length = bytes.readUInt32BE(nameEnd)
    const start = nameEnd + 4
    found.push({
      id: bytes.readUInt16BE(at + 4),
      name: bytes.subarray(at + 6, nameEnd),
      data: bytes.subarray(start, start + length),
    })
    at = start + even(length)
  }
  return found
}

function encode({ id, name, data }: Resource) {
  const head = Buffer.from('8BIM\0\0', 'latin1')
  head.writeUInt16BE(id, 4)
  const size = Buffer.alloc(4)
  size.writeUInt32BE(data.length)
  const padding = Buffer.alloc(even(data.length) - data.length)
  return Buffer.concat([head, name, size, data, padding])
}

function even(length: number) {
  return length + (length % 2)
}
