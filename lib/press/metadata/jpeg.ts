/** A JPEG marker segment (ITU-T T.81, B.1.1.4), without its marker and length. */
export interface Segment {
  marker: number
  data: Buffer
}

/** The marker of JFIF's segment. */
export const APP0 = 0xe0
/** The marker of EXIF's and XMP's segments. */
export const APP1 = 0xe1
/** The marker of the colour profile's segments, and of a Multi-Picture index. */
export const APP2 = 0xe2
/** The marker of Photoshop's segments, in which IIM lies. */
export const APP13 = 0xed
/** The marker of the segment in which Adobe says how colours were transformed. */
export const APP14 = 0xee
const APP15 = 0xef
const COM = 0xfe
const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
const TEM = 0x01
const RST0 = 0xd0
const RST7 = 0xd7

/** How many bytes a segment can hold: its length, two bytes of itself included, is a 16-bit number. */
export const segmentLimit = 0xffff - 2

/**
 * A JPEG as the segments before its first scan, and the rest: from SOS to the end of the file, byte
 * for byte, second images and trailing bytes included. Fill bytes, zeros and whatever else stands between two
 * segments is passed over, as decoders do.
 */
export function splitJpeg(bytes: Buffer): { segments: Segment[]; rest: Buffer } {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xff00 + SOI)
    throw new Error('The file does not begin as a JPEG. Save it as JPEG again.')
  const segments: Segment[] = []
  let at = 2
  for (;;) {
    at = nextMarker(bytes, at)
    if (at + 4 > bytes.length) break
    const marker = bytes[at + 1]
    if (marker === SOS) return { segments, rest: bytes.subarray(at) }
    if (marker === EOI) break
    if (standsAlone(marker)) {
      at += 2
      continue
    }
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    segments.push({ marker, data: bytes.subarray(at + 4, end) })
    at = Math.max(end, at + 4)
  }
  throw new Error('The JPEG has no scan. Get a whole copy of the file.')
}

/** Where the next marker begins, its last fill byte counted in; the end of the bytes if there is none. */
function nextMarker(bytes: Buffer, from: number) {
  let at = bytes.indexOf(0xff, from)
  while (at >= 0 && at + 1 < bytes.length && (bytes[at + 1] === 0 || bytes[at + 1] === 0xff))
    at = bytes.indexOf(0xff, at + 1)
  return at < 0 ? bytes.length : at
}

function standsAlone(marker: number) {
  return marker === TEM || marker === SOI || (marker >= RST0 && marker <= RST7)
}

/** What may stand between the scans of one picture: tables, restart intervals, line counts, scans. */
const ofPictures = new Set([0xc4, 0xcc, SOS, 0xdb, 0xdc, 0xdd])

/**
 * The scans of a picture, from its first SOS to its EOI, without the application segments and comments that
 * may stand between two scans; and what follows the picture. Views, no copies. A picture without EOI ends
 * where another begins, or with its bytes.
 */
export function scansOf(rest: Buffer): { pieces: Buffer[]; after: Buffer } {
  const pieces: Buffer[] = []
  let from = 0
  let at = 0
  for (;;) {
    at = nextOfScan(rest, at)
    const marker = rest[at + 1]
    if (at + 4 > rest.length || marker === EOI || marker === SOI) break
    const end = at + 2 + rest.readUInt16BE(at + 2)
    if (isOfApplication(marker)) {
      // Only damage puts such a marker where no other follows: that belongs to the scan, as decoders see it.
      if (!isMarker(rest, end)) {
        at += 2
        continue
      }
      pieces.push(rest.subarray(from, at))
      from = end
    }
    at = end
  }
  const end = rest[at + 1] === EOI ? at + 2 : Math.min(at, rest.length)
  return { pieces: [...pieces, rest.subarray(from, end)], after: rest.subarray(end) }
}

/**
 * The next marker that ends the coded data of a scan: no stuffed byte, no restart, and none of those that
 * only damage puts there.
 */
function nextOfScan(bytes: Buffer, from: number) {
  let at = bytes.indexOf(0xff, from)
  while (at >= 0 && at + 1 < bytes.length) {
    const next = bytes[at + 1]
    if (next !== 0 && endsScan(next)) return at
    at = bytes.indexOf(0xff, next === 0xff ? at + 1 : at + 2)
  }
  return bytes.length
}

function isMarker(bytes: Buffer, at: number) {
  return bytes[at] === 0xff && endsScan(bytes[at + 1])
}

function endsScan(marker: number) {
  return ofPictures.has(marker) || marker === EOI || marker === SOI || isOfApplication(marker)
}

/** Whether a segment is an application's or a comment: what no decoder needs to find the tables. */
export function isOfApplication(marker: number) {
  return (marker >= APP0 && marker <= APP15) || marker === COM
}

const sole = new Map([
  [SOI, 'SOI'],
  [EOI, 'EOI'],
  [SOS, 'SOS'],
  [0xc4, 'DHT'],
  [0xc8, 'JPG'],
  [0xcc, 'DAC'],
  [0xdb, 'DQT'],
  [0xdc, 'DNL'],
  [0xdd, 'DRI'],
  [0xde, 'DHP'],
  [0xdf, 'EXP'],
  [COM, 'COM'],
])

/** What T.81 calls a marker (table B.1). @example nameOfMarker(0xc2) // SOF2 */
export function nameOfMarker(marker: number) {
  const name = sole.get(marker)
  if (name) return name
  return marker >= APP0 ? `APP${marker - APP0}` : `SOF${marker - 0xc0}`
}

/** The names of what the scans of a picture are made of, from its first SOS on: tables, scans, EOI. */
export function namesOfScans(pieces: Buffer[]) {
  return pieces.flatMap((piece) => {
    const names: string[] = []
    for (let at = 0; at + 2 <= piece.length;) {
      const marker = piece[at + 1]
      names.push(nameOfMarker(marker))
      if (marker === EOI || at + 4 > piece.length) break
      const end = at + 2 + piece.readUInt16BE(at + 2)
      at = marker === SOS ? endOfScan(piece, end, names) : end
    }
    return names
  })
}

/** Where the coded data of a scan end; the restarts in it are named as they come. */
function endOfScan(piece: Buffer, from: number, names: string[]) {
  const end = nextOfScan(piece, from)
  for (let at = piece.indexOf(0xff, from); at >= 0 && at < end; at = piece.indexOf(0xff, at + 1)) {
    const marker = piece[at + 1]
    if (marker >= RST0 && marker <= RST7) names.push(`RST${marker - RST0}`)
  }
  return end
}

/** What a picture is: its size in px, and the numbers of its components (T.81, B.2.2). */
export interface Frame {
  width: number
  height: number
  components: number[]
}

/** The frame that the segments of a picture tell; `undefined` if none of them does. */
export function frameOf(segments: Segment[]): Frame | undefined {
  const found = segments.find(({ marker, data }) => isFrame(marker) && data.length >= 6)
  if (!found) return undefined
  const { data } = found
  const places = Array.from({ length: data[5] }, (_, index) => 6 + 3 * index)
  return {
    height: data.readUInt16BE(1),
    width: data.readUInt16BE(3),
    components: places.map((place) => data[place]),
  }
}

/** SOF0 to SOF15, among which DHT, JPG and DAC have numbers too. */
function isFrame(marker: number) {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

/** SOI and segments: all that stands before a picture's first scan. */
export function headOf(segments: Segment[]) {
  const parts = segments.flatMap(({ marker, data }) => {
    const head = Buffer.from([0xff, marker, 0, 0])
    head.writeUInt16BE(data.length + 2, 2)
    return [head, data]
  })
  return Buffer.concat([Buffer.from([0xff, SOI]), ...parts])
}

/** The bytes of a JPEG put together again. */
export function joinJpeg(segments: Segment[], rest: Buffer) {
  return Buffer.concat([headOf(segments), rest])
}

/** How many bytes some pieces are together. */
export function sizeOf(pieces: Buffer[]) {
  return pieces.reduce((sum, { length }) => sum + length, 0)
}
