import { copyTiff } from './tiff'

/** What an APP2 segment begins with that holds a Multi-Picture index. */
export const mpfSignature = Buffer.from('MPF\0', 'latin1')
const MP_ENTRIES = 0xb002

/**
 * A copy of a Multi-Picture Format body (CIPA DC-007, after `MPF\0`) whose first picture has grown
 * by `growth` bytes, and whose others lie `shift` bytes further from this index. Unreadable, it stays.
 */
export function moveMpf(body: Buffer, growth: number, shift: number) {
  const { bytes, u16, u32, write32, entriesOf } = copyTiff(body)
  try {
    const list = entriesOf(u32(4)).find((entry) => u16(entry) === MP_ENTRIES)
    if (!list) return body
    const [first, length] = [u32(list + 8), u32(list + 4)]
    write32(u32(first + 4) + growth, first + 4)
    for (let at = first + 16; at < first + length; at += 16) write32(u32(at + 8) + shift, at + 8)
    return bytes
  } catch {
    return body
  }
}
