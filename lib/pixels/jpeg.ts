import type { Facts } from './facts'

const [SOI, SOS, EOI] = [0xd8, 0xda, 0xd9]
// Kinds of JPEG (ITU-T T.81, table B.1) that its decoders in browsers and here do not have.
const kinds = new Map([
  [0xc3, 'lossless'],
  [0xc5, 'hierarchical'],
  [0xc6, 'hierarchical'],
  [0xc7, 'lossless'],
  [0xcb, 'lossless'],
  [0xcd, 'hierarchical'],
  [0xce, 'hierarchical'],
  [0xcf, 'lossless'],
  [0xf7, 'JPEG-LS, lossless'],
])
const frames = new Set([0xc0, 0xc1, 0xc2, 0xc9, 0xca, ...kinds.keys()])

/** A stretch of bytes. */
type Span = [start: number, end: number]

/** What a JPEG is; bytes between its segments that belong to none are left out of what is decoded. */
export function jpegFacts(bytes: Buffer): Facts | undefined {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xff00 + SOI) return undefined
  const { spans, stray, frame } = walk(bytes)
  const what = frame && refusedKind(bytes, frame)
  if (what)
    return {
      format: 'jpeg',
      refusal: { what: `is a ${what} JPEG.`, mend: 'Save it as a usual JPEG, of 8 bits.' },
    }
  const isOdd = hasOddVersion(bytes, spans)
  if (!stray && !isOdd) return { format: 'jpeg' }
  const note = `${stray} bytes between its segments belong to none; every pixel was decoded without them.`
  return {
    format: 'jpeg',
    bytes: Buffer.concat(spans.filter((span) => !isJfif(bytes, span)).map((span) => bytes.subarray(...span))),
    ...(stray && { notes: [note] }),
  }
}

/** The segment in which JFIF says its version; nothing in it is needed to decode a pixel. */
function isJfif(bytes: Buffer, [start]: Span) {
  return bytes.toString('latin1', start + 4, start + 9) === 'JFIF\0'
}

/** Whether JFIF is of a version that there is none of, which decoders warn of. */
function hasOddVersion(bytes: Buffer, spans: Span[]) {
  return spans.some((span) => isJfif(bytes, span) && bytes[span[0] + 9] !== 1)
}

function refusedKind(bytes: Buffer, frame: number) {
  const kind = kinds.get(bytes[frame + 1])
  if (kind) return kind
  const precision = bytes[frame + 4]
  return precision === 8 ? undefined : `${precision}-bit`
}

/** The segments before the first scan and the rest, the bytes that are neither, where the frame begins. */
function walk(bytes: Buffer) {
  const spans: Span[] = [[0, 2]]
  let [at, stray, frame] = [2, 0, 0]
  while (at + 4 <= bytes.length) {
    const start = nextMarker(bytes, at)
    if (start < 0) break
    stray += start - at
    const marker = bytes[start + 1]
    if (marker === SOS || marker === EOI)
      return { spans: spans.concat([[start, bytes.length]]), stray, frame }
    if (frames.has(marker)) frame ||= start
    const end = start + 2 + bytes.readUInt16BE(start + 2)
    spans.push([start, end])
    at = end
  }
  // No scan: the decoder says what is missing.
  return { spans, stray: 0, frame }
}

/** Where the next marker that begins a segment stands; fill bytes before it (B.1.1.2) are passed over. */
function nextMarker(bytes: Buffer, from: number) {
  for (let at = from; at + 4 <= bytes.length; at++) {
    if (bytes[at] === 0xff && beginsSegment(bytes[at + 1])) return at
  }
  return -1
}

/** Whether a marker has a length behind it: not RST, SOI and what is reserved. */
function beginsSegment(marker: number) {
  return (
    marker >= 0xc0 &&
    marker <= 0xfe &&
    !(marker >= 0xd0 && marker <= 0xd8) &&
    !(marker >= 0xf0 && marker < 0xf7)
  )
}
