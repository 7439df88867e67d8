export const mpfSignature = Buffer.from('MPF\0', 'latin1')
const MP_ENTRIES = 0xb002

/**
 * A copy of a Multi-Picture Format body (CIPA DC-007, after `MPF\0`) whose first picture has grown
 * by `growth` bytes, and whose others lie `shift` bytes further from this index. Unreadable, it stays.
 */
export function moveMpf(body: Buffer, growth: number, shift: number) {
  const bytes = Buffer.from(body)
  const little = bytes.toString('latin1', 0, 2) === 'II'
  const u16 = (at: number) => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at))
  const u32 = (at: number) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at))
  const write = (value: number, at: number) => (little ? bytes.writeUInt32LE(value, at) : bytes.writeUInt32BE(value, at))
  try {
    const start = u32(4)
    const entries = Array.from({ length: u16(start) }, (_, i) => start + 2 + i * 12)
    const list = entries.find((entry) => u16(entry) === MP_ENTRIES)
    if (!list) return body
    const [first, length] = [u32(list + 8), u32(list + 4)]
    write(u32(first + 4) + growth, first + 4)
    for (let at = first + 16; at < first + length; at += 16) write(u32(at + 8) + shift, at + 8)
    return bytes
  } catch {
    return body
  }
}
