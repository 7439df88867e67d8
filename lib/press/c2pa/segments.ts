import { segmentLimit, type Segment } from '../metadata/jpeg'

/** The marker of the segments in which a JPEG holds JUMBF. */
export const APP11 = 0xeb
/** JPEG XT's name of itself, and the number of the box that is cut up (ISO 19566-5, D.2). */
const start = Buffer.from('JP\0\x01', 'latin1')
/** Bytes of a segment that are none of the store: the name, its place in the order, the box's own head. */
const overhead = 16

/** The segments of a store, which is one box: each begins with its head. */
export function segmentsOf(store: Buffer): Segment[] {
  const [head, content] = [store.subarray(0, 8), store.subarray(8)]
  const room = segmentLimit - overhead
  return Array.from({ length: Math.max(1, Math.ceil(content.length / room)) }, (_, index) => {
    const order = Buffer.alloc(4)
    order.writeUInt32BE(index + 1)
    const part = content.subarray(index * room, (index + 1) * room)
    return { marker: APP11, data: Buffer.concat([start, order, head, part]) }
  })
}

/** The store that some segments hold; `undefined` where they hold none of C2PA's. */
export function storeIn(segments: Segment[]): Buffer | undefined {
  const parts = segments.filter(
    ({ marker, data }) => marker === APP11 && data.length > overhead && isJumbf(data),
  )
  const ofStores = new Map<number, Segment[]>()
  for (const part of parts) {
    const number = part.data.readUInt16BE(2)
    ofStores.set(number, [...(ofStores.get(number) ?? []), part])
  }
  const stores = [...ofStores.values()].map(joined)
  // The label stands behind the description's head, its type and its toggles.
  return stores.find((store) => store.toString('latin1', 33, 38) === 'c2pa\0')
}

function isJumbf(data: Buffer) {
  return data.toString('latin1', 0, 2) === 'JP' && data.toString('latin1', 12, 16) === 'jumb'
}

function joined(parts: Segment[]) {
  const ordered = parts.toSorted((a, b) => a.data.readUInt32BE(4) - b.data.readUInt32BE(4))
  const head = ordered[0].data.subarray(8, overhead)
  return Buffer.concat([head, ...ordered.map(({ data }) => data.subarray(overhead))])
}
