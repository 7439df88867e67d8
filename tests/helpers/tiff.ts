/** What a small TIFF is to be: one strip of samples, as they are given. */
export interface Making {
  bits?: number
  /** 1 unsigned, 2 signed, 3 floating-point. */
  format?: number
  photometric?: number
  samples?: number
  extra?: number[]
  icc?: Buffer
  /** Other tags: number, type, values or bytes. */
  tags?: [tag: number, type: number, value: number[] | Buffer][]
  isBig?: boolean
  isMotorola?: boolean
}

const sizes: Record<number, number> = { 1: 1, 2: 1, 3: 2, 4: 4, 7: 1, 16: 8, 129: 1 }

/** Samples as a TIFF holds them. */
export function pack(values: number[], { bits = 8, format = 1, isMotorola = false }: Making = {}) {
  const bytes = Buffer.alloc((values.length * bits) / 8)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  values.forEach((value, index) => {
    const at = (index * bits) / 8
    if (format === 3) view.setFloat32(at, value, !isMotorola)
    else if (bits === 8) view.setUint8(at, value & 0xff)
    else if (bits === 16) view.setUint16(at, value & 0xffff, !isMotorola)
    else view.setUint32(at, value, !isMotorola)
  })
  return bytes
}

/** A TIFF, or a BigTIFF, of one picture. */
export function makeTiff(width: number, height: number, data: Buffer, making: Making = {}) {
  const {
    bits = 8,
    format = 1,
    photometric = 2,
    samples = 3,
    extra,
    icc,
    tags = [],
    isBig,
    isMotorola,
  } = making
  const all: [number, number, number[] | Buffer | 'data'][] = [
    [256, 4, [width]],
    [257, 4, [height]],
    [258, 3, Array<number>(samples).fill(bits)],
    [259, 3, [1]],
    [262, 3, [photometric]],
    [273, isBig ? 16 : 4, 'data'],
    [277, 3, [samples]],
    [278, 4, [height]],
    [279, 4, [data.length]],
    [339, 3, Array<number>(samples).fill(format)],
    ...(extra ? [[338, 3, extra] as [number, number, number[]]] : []),
    ...(icc ? [[34675, 7, icc] as [number, number, Buffer]] : []),
    ...tags,
  ]
  all.sort(([a], [b]) => a - b)
  const [start, countSize, entrySize, word] = isBig ? [16, 8, 20, 8] : [8, 2, 12, 4]
  const head = Buffer.alloc(start + countSize + entrySize * all.length + word)
  const u16 = (value: number, at: number, to: Buffer = head) =>
    isMotorola ? to.writeUInt16BE(value, at) : to.writeUInt16LE(value, at)
  const u32 = (value: number, at: number, to: Buffer = head) =>
    isMotorola ? to.writeUInt32BE(value, at) : to.writeUInt32LE(value, at)
  const u64 = (value: number, at: number, to: Buffer = head) =>
    isMotorola ? to.writeBigUInt64BE(BigInt(value), at) : to.writeBigUInt64LE(BigInt(value), at)
  const offset = isBig ? u64 : u32
  head.write(isMotorola ? 'MM' : 'II', 'latin1')
  u16(isBig ? 43 : 42, 2)
  if (isBig) u16(8, 4)
  offset(start, isBig ? 8 : 4)
  if (isBig) u64(all.length, start)
  else u16(all.length, start)
  const blocks: Buffer[] = []
  let end = head.length
  const place = (block: Buffer) => {
    const at = end
    const padded = Buffer.concat([block, Buffer.alloc(block.length % 2)])
    blocks.push(padded)
    end += padded.length
    return at
  }
  const strip = place(data)
  all.forEach(([tag, type, value], index) => {
    const at = start + countSize + index * entrySize
    const numbers = value === 'data' ? [strip] : value
    const bytes = Buffer.isBuffer(numbers) ? numbers : Buffer.alloc(numbers.length * sizes[type])
    if (!Buffer.isBuffer(numbers))
      numbers.forEach((number, place) => {
        const to = place * sizes[type]
        if (sizes[type] === 1) bytes.writeUInt8(number, to)
        else if (sizes[type] === 2) u16(number, to, bytes)
        else if (sizes[type] === 4) u32(number, to, bytes)
        else u64(number, to, bytes)
      })
    u16(tag, at)
    u16(type, at + 2)
    offset(bytes.length / sizes[type], at + 4)
    const own = at + entrySize - word
    if (bytes.length <= word) bytes.copy(head, own)
    else offset(place(bytes), own)
  })
  return Buffer.concat([head, ...blocks])
}
