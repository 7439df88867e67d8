/** A value of a TIFF directory: its type by number, how many there are, and their bytes. */
export interface TiffValue {
  type: number
  count: number
  data: Buffer
}

/** The values of one TIFF directory by tag, and where it begins. */
export interface TiffDirectory {
  at: number
  values: Map<number, TiffValue>
  /** The tags whose values lie outside of the bytes, or are of a type that nobody knows. */
  lost: number[]
}

/** A TIFF structure as it was read. */
export interface TiffStructure {
  isLittle: boolean
  /** Where the first directory begins. */
  first: number
  /** The directory at an offset, as many of its entries as there are whole. */
  directoryAt: (offset: number) => TiffDirectory | undefined
  /** The directories of the main chain, in their order. */
  directories: TiffDirectory[]
  /** The directories that a tag of another one points to: SubIFDs, EXIF, GPS. */
  under: (directory: TiffDirectory | undefined, tag: number) => TiffDirectory[]
  /** The numbers of a tag; none where it is missing or no number. */
  numbers: (directory: TiffDirectory | undefined, tag: number) => number[]
}

// Bytes of a value of each type, by the type's number; 129 is the UTF-8 text of Exif 3.0 (4.6.2), 13 and 16
// to 18 are of the TIFF supplements and BigTIFF.
const sizes = new Map([
  ...[1, 2, 6, 7, 129].map((type): [number, number] => [type, 1]),
  ...[3, 8].map((type): [number, number] => [type, 2]),
  ...[4, 9, 11, 13].map((type): [number, number] => [type, 4]),
  ...[5, 10, 12, 16, 17, 18].map((type): [number, number] => [type, 8]),
])
// More directories than this are a loop or a jest.
const mostDirectories = 500

/**
 * Reads a TIFF structure (TIFF 6.0, section 2; BigTIFF): a file, or the body of an EXIF block. What lies
 * outside of the bytes is left out, and the rest is still read: one odd value spoils no other.
 */
export function readTiff(bytes: Buffer): TiffStructure | undefined {
  const head = headOf(bytes)
  if (!head) return undefined
  const { isLittle, isBig, first } = head
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const u16 = (at: number) => view.getUint16(at, isLittle)
  const u32 = (at: number) => view.getUint32(at, isLittle)
  const offset = (at: number) => (isBig ? Number(view.getBigUint64(at, isLittle)) : u32(at))
  const [countSize, entrySize, word] = isBig ? [8, 20, 8] : [2, 12, 4]

  function valueAt(at: number): TiffValue | undefined {
    const [type, count] = [u16(at + 2), isBig ? offset(at + 4) : u32(at + 4)]
    const length = (sizes.get(type) ?? NaN) * count
    const own = at + entrySize - word
    const start = length <= word ? own : offset(own)
    if (!(start + length <= bytes.length)) return undefined
    return { type, count, data: bytes.subarray(start, start + length) }
  }

  function readAt(at: number) {
    const values = new Map<number, TiffValue>()
    const lost: number[] = []
    if (!(at > 0 && at + countSize <= bytes.length)) return undefined
    const count = isBig ? offset(at) : u16(at)
    const entries = at + countSize
    const fitting = Math.min(count, Math.floor((bytes.length - entries) / entrySize))
    for (let index = 0; index < fitting; index++) {
      const entry = entries + index * entrySize
      const value = valueAt(entry)
      if (!value) lost.push(u16(entry))
      else if (!values.has(u16(entry))) values.set(u16(entry), value)
    }
    const end = entries + count * entrySize
    return { directory: { at, values, lost }, next: end + word <= bytes.length ? offset(end) : 0 }
  }

  function chainFrom(start: number) {
    const found = new Map<number, TiffDirectory>()
    for (let at = start; !found.has(at) && found.size < mostDirectories;) {
      const read = readAt(at)
      if (!read) break
      found.set(at, read.directory)
      at = read.next
    }
    return [...found.values()]
  }

  function numbers(directory: TiffDirectory | undefined, tag: number) {
    const value = directory?.values.get(tag)
    return value ? numbersOf(value, isLittle) : []
  }

  const directoryAt = (at: number) => readAt(at)?.directory
  return {
    isLittle,
    first,
    directoryAt,
    directories: chainFrom(first),
    numbers,
    under: (directory, tag) =>
      numbers(directory, tag)
        .slice(0, mostDirectories)
        .flatMap((at) => directoryAt(at) ?? []),
  }
}

// What a decoder needs of a picture: its size, its samples and where they are, its inks, colours and profile.
const pixelTags = new Set([
  ...[
    254, 255, 256, 257, 258, 259, 262, 266, 273, 274, 277, 278, 279, 284, 290, 291, 292, 293, 317, 318, 319,
  ],
  ...[
    320, 322, 323, 324, 325, 332, 333, 334, 336, 338, 339, 340, 341, 342, 347, 512, 513, 514, 515, 517, 518,
  ],
  ...[519, 520, 521, 529, 530, 531, 532, 34675],
])

/**
 * The bytes of a TIFF whose first directory has only the tags that its pixels need, in their order: a decoder
 * warns of others as it does of spoilt pixels. A copy, or the bytes themselves if there are no others.
 */
export function pixelsOnly(bytes: Buffer): Buffer {
  const head = headOf(bytes)
  if (!head || head.isBig) return bytes
  const { isLittle, first } = head
  const u16 = (at: number) => (isLittle ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at))
  if (first + 2 > bytes.length || first + 2 + u16(first) * 12 + 4 > bytes.length) return bytes
  const starts = Array.from({ length: u16(first) }, (_, index) => first + 2 + index * 12)
  const kept = starts.filter((at) => pixelTags.has(u16(at))).sort((a, b) => u16(a) - u16(b))
  if (kept.every((at, index) => at === starts[index]) && kept.length === starts.length) return bytes
  const copy = Buffer.from(bytes)
  kept.forEach((from, index) => bytes.copy(copy, starts[index], from, from + 12))
  const end = first + 2 + kept.length * 12
  bytes.copy(copy, end, first + 2 + starts.length * 12, first + 2 + starts.length * 12 + 4)
  if (isLittle) copy.writeUInt16LE(kept.length, first)
  else copy.writeUInt16BE(kept.length, first)
  return copy
}

const [ASCII, UTF8, EXIF_POINTER] = [2, 129, 0x8769]

/**
 * A copy of a structure whose texts of Exif 3.0's own type (129) are said to be ASCII, as their bytes were
 * read before there was that type, for readers that give up at what they do not know.
 */
export function withAsciiTexts(body: Buffer): Buffer {
  const tiff = readTiff(body)
  const copy = Buffer.from(body)
  const [first] = tiff?.directories ?? []
  if (!tiff || !first) return copy
  const { isLittle, under } = tiff
  const u16 = (at: number) => (isLittle ? copy.readUInt16LE(at) : copy.readUInt16BE(at))
  for (const { at, values } of [first, ...under(first, EXIF_POINTER)])
    for (let entry = at + 2; entry < at + 2 + values.size * 12; entry += 12)
      if (u16(entry + 2) === UTF8) copy[entry + (isLittle ? 2 : 3)] = ASCII
  return copy
}

/** The order of a structure's bytes, whether its offsets are of 64 bits, and where its first directory is. */
function headOf(bytes: Buffer) {
  const order = bytes.toString('latin1', 0, 2)
  if (bytes.length < 8 || (order !== 'II' && order !== 'MM')) return undefined
  const isLittle = order === 'II'
  const magic = isLittle ? bytes.readUInt16LE(2) : bytes.readUInt16BE(2)
  if (magic === 42)
    return { isLittle, isBig: false, first: isLittle ? bytes.readUInt32LE(4) : bytes.readUInt32BE(4) }
  if (magic !== 43 || bytes.length < 16) return undefined
  const first = isLittle ? bytes.readBigUInt64LE(8) : bytes.readBigUInt64BE(8)
  return { isLittle, isBig: true, first: Number(first) }
}

type ReadNumber = (view: DataView, at: number, isLittle: boolean) => number

const readers = new Map<number, ReadNumber>([
  [1, (view, at) => view.getUint8(at)],
  [7, (view, at) => view.getUint8(at)],
  [6, (view, at) => view.getInt8(at)],
  [3, (view, at, isLittle) => view.getUint16(at, isLittle)],
  [8, (view, at, isLittle) => view.getInt16(at, isLittle)],
  [4, (view, at, isLittle) => view.getUint32(at, isLittle)],
  [13, (view, at, isLittle) => view.getUint32(at, isLittle)],
  [9, (view, at, isLittle) => view.getInt32(at, isLittle)],
  [5, (view, at, isLittle) => view.getUint32(at, isLittle) / view.getUint32(at + 4, isLittle)],
  [10, (view, at, isLittle) => view.getInt32(at, isLittle) / view.getInt32(at + 4, isLittle)],
  [11, (view, at, isLittle) => view.getFloat32(at, isLittle)],
  [12, (view, at, isLittle) => view.getFloat64(at, isLittle)],
  ...[16, 18].map((type): [number, ReadNumber] => [
    type,
    (view, at, isLittle) => Number(view.getBigUint64(at, isLittle)),
  ]),
])

// Of a strip's offsets there may be millions: nobody here asks for more than these.
const mostNumbers = 4096

function numbersOf({ type, count, data }: TiffValue, isLittle: boolean) {
  const read = readers.get(type)
  const size = sizes.get(type)
  if (!read || !size) return []
  const view = new DataView(data.buffer, data.byteOffset, data.length)
  return Array.from({ length: Math.min(count, mostNumbers) }, (_, index) =>
    read(view, index * size, isLittle),
  )
}
