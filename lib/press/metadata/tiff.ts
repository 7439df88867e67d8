/**
 * A copy of a TIFF structure (TIFF 6.0, section 2), which EXIF and MPF bodies are, with what reads and writes
 * its numbers in its own byte order. `entriesOf` says where the entries of the directory at an offset begin.
 */
export function copyTiff(body: Buffer) {
  const bytes = Buffer.from(body)
  const isLittle = bytes.toString('latin1', 0, 2) === 'II'

  function u16(at: number) {
    return isLittle ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at)
  }

  function u32(at: number) {
    return isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at)
  }

  function write16(value: number, at: number) {
    return isLittle ? bytes.writeUInt16LE(value, at) : bytes.writeUInt16BE(value, at)
  }

  function write32(value: number, at: number) {
    return isLittle ? bytes.writeUInt32LE(value, at) : bytes.writeUInt32BE(value, at)
  }

  function entriesOf(at: number) {
    return Array.from({ length: u16(at) }, (_, index) => at + 2 + index * 12)
  }

  return { bytes, u16, u32, write16, write32, entriesOf }
}

/** A TIFF structure with what reads and writes it. */
export type Tiff = ReturnType<typeof copyTiff>
