import { bytes, long, openTiff, types, writeTiff, type Directory } from './tiff'

/** A picture of a Multi-Picture file (CIPA DC-007, 5.2.3.3). */
export interface MpfPicture {
  /** What kind of picture it is, as a number of 32 bits. */
  attributes: number
  /** Its bytes. */
  size: number
  /** Where it begins, counted from the index's own TIFF header; 0 is the first picture. */
  offset: number
}

/** What an APP2 segment begins with that holds a Multi-Picture index. */
export const mpfSignature = Buffer.from('MPF\0', 'latin1')
const VERSION = 0xb000
const COUNT = 0xb001
const ENTRIES = 0xb002
/** Bytes of a picture's entry: attributes, size, offset, two dependent pictures. */
const entrySize = 16
const isLittle = (body: Buffer) => body.toString('latin1', 0, 2) === 'II'

/** The pictures that a Multi-Picture index names (after `MPF\0`); none if it cannot be read. */
export function picturesIn(body: Buffer): MpfPicture[] {
  const tiff = openTiff(body)
  const entries = tiff?.directoryAt(tiff.first).get(ENTRIES)?.data
  if (!entries) return []
  // The entries have no type, so nobody has turned their numbers round.
  const read = (at: number) => (isLittle(body) ? entries.readUInt32LE(at) : entries.readUInt32BE(at))
  return Array.from({ length: Math.floor(entries.length / entrySize) }, (_, index) => {
    const at = index * entrySize
    return { attributes: read(at), size: read(at + 4), offset: read(at + 8) }
  })
}

/** A Multi-Picture index. */
export function mpfBody(pictures: MpfPicture[]) {
  return writeTiff(directoryOf(pictures))
}

function directoryOf(pictures: MpfPicture[]): Directory {
  const entries = Buffer.alloc(pictures.length * entrySize)
  pictures.forEach(({ attributes, size, offset }, index) => {
    const at = index * entrySize
    entries.writeUInt32BE(attributes, at)
    entries.writeUInt32BE(size, at + 4)
    entries.writeUInt32BE(offset, at + 8)
  })
  return new Map([
    [VERSION, bytes(...Buffer.from('0100'))],
    [COUNT, long(pictures.length)],
    [ENTRIES, { type: types.undefined, data: entries }],
  ])
}
