/** A box of the ISO base media file format (ISO/IEC 14496-12, 4.2): its type and what it holds. */
export interface Box {
  type: string
  data: Buffer
}

/** The boxes that lie side by side in some bytes, up to the first that is not whole. */
export function boxesOf(bytes: Buffer): Box[] {
  const boxes: Box[] = []
  let at = 0
  while (at + 8 <= bytes.length) {
    const short = bytes.readUInt32BE(at)
    const isLong = short === 1 && at + 16 <= bytes.length
    const head = isLong ? 16 : 8
    const told = isLong ? Number(bytes.readBigUInt64BE(at + 8)) : short
    // 0: to the end of the file.
    const size = told === 0 ? bytes.length - at : told
    if (size < head || at + size > bytes.length) break
    boxes.push({ type: bytes.toString('latin1', at + 4, at + 8), data: bytes.subarray(at + head, at + size) })
    at += size
  }
  return boxes
}

/** What the head of an image file of this family tells. */
export interface Heif {
  /** The major brand, then the compatible ones. */
  brands: string[]
  /** Whether it holds tracks of frames. */
  isSequence: boolean
  /** How its pictures are coded: `av01`, `hvc1`, `grid` … */
  codings: string[]
  /** The colour boxes (`colr`) of the picture that is shown. */
  colours: Buffer[]
}

/** Reads an image file of the HEIF family (ISO/IEC 23008-12); `undefined` if it is none. */
export function readHeif(bytes: Buffer): Heif | undefined {
  if (bytes.toString('latin1', 4, 8) !== 'ftyp') return undefined
  // A cut file still tells what it was to be.
  const size = Math.min(Math.max(bytes.readUInt32BE(0), 16), bytes.length, 256)
  const brands: string[] = bytes.toString('latin1', 8, size).match(/.{4}/gs) ?? []
  brands.splice(1, 1)
  const boxes = boxesOf(bytes)
  const meta = boxes.find(({ type }) => type === 'meta')
  const parts = meta ? boxesOf(meta.data.subarray(4)) : []
  return {
    brands,
    isSequence: boxes.some(({ type }) => type === 'moov'),
    codings: codingsOf(parts),
    colours: quietly(() => coloursOf(parts)) ?? [],
  }
}

function quietly<T>(read: () => T) {
  try {
    return read()
  } catch {
    // A box that ends too soon: what it would have told is not known.
    return undefined
  }
}

function codingsOf(parts: Box[]) {
  const list = parts.find(({ type }) => type === 'iinf')?.data
  if (!list) return []
  const start = list[0] === 0 ? 6 : 8
  return boxesOf(list.subarray(start)).map(({ data }) => {
    const at = data[0] >= 3 ? 10 : 8
    return data.toString('latin1', at, at + 4)
  })
}

function coloursOf(parts: Box[]) {
  const properties = boxesOf(parts.find(({ type }) => type === 'iprp')?.data ?? Buffer.alloc(0))
  const all = boxesOf(properties.find(({ type }) => type === 'ipco')?.data ?? Buffer.alloc(0))
  const primary = parts.find(({ type }) => type === 'pitm')?.data
  const associations = properties.find(({ type }) => type === 'ipma')?.data
  if (!primary || !associations) return []
  const id = primary[0] === 0 ? primary.readUInt16BE(4) : primary.readUInt32BE(4)
  return propertiesOf(associations, id)
    .map((index) => all[index - 1])
    .filter((box) => box?.type === 'colr')
    .map(({ data }) => data)
}

/** The numbers of an item's properties, from 1 (ISO/IEC 23008-12, 9.3.1). */
function propertiesOf(associations: Buffer, wanted: number) {
  const [isWideId, isWideIndex] = [associations[0] > 0, (associations[3] & 1) === 1]
  const found: number[] = []
  let at = 8
  for (let count = associations.readUInt32BE(4); count > 0; count--) {
    const id = isWideId ? associations.readUInt32BE(at) : associations.readUInt16BE(at)
    at += isWideId ? 4 : 2
    for (let left = associations[at++]; left > 0; left--) {
      const index = isWideIndex ? associations.readUInt16BE(at) & 0x7fff : associations[at] & 0x7f
      at += isWideIndex ? 2 : 1
      if (id === wanted) found.push(index)
    }
  }
  return found
}
