import { copyTiff, type Tiff } from './tiff'

/** What an APP2 segment begins with that holds a Multi-Picture index. */
export const mpfSignature = Buffer.from('MPF\0', 'latin1')
const MP_ENTRIES = 0xb002
/** Bytes of a picture's entry: attributes, size, offset, two dependent pictures (CIPA DC-007, 5.2.3.3). */
const entrySize = 16

/**
 * A copy of a Multi-Picture Format body (CIPA DC-007, after `MPF\0`) whose first picture has grown
 * by `growth` bytes, and whose others lie `shift` bytes further from this index. Unreadable, it stays.
 */
export function moveMpf(body: Buffer, growth: number, shift: number) {
  const tiff = copyTiff(body)
  try {
    const entries = pictureEntries(tiff)
    if (!entries.length) return body
    const [first, ...others] = entries
    add(tiff, first + 4, growth)
    for (const entry of others) add(tiff, entry + 8, shift)
    return tiff.bytes
  } catch {
    return body
  }
}

/** Where each picture's entry begins. */
function pictureEntries({ bytes, u16, u32, entriesOf }: Tiff) {
  const list = entriesOf(u32(4)).find((entry) => u16(entry) === MP_ENTRIES)
  if (list === undefined) return []
  const start = u32(list + 8)
  // A broken length may say gigabytes: no list is longer than its body.
  const count = Math.ceil(Math.min(u32(list + 4), bytes.length) / entrySize)
  return Array.from({ length: count }, (_, index) => start + index * entrySize)
}

function add({ u32, write32 }: Tiff, at: number, value: number) {
  write32(u32(at) + value, at)
}
