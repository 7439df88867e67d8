import { xyz50From, type Chromaticities } from '@/lib/pixels/primaries'

/** A number of an ICC profile, 16 bits on either side of its point. */
function fixed(...values: number[]) {
  const bytes = Buffer.alloc(values.length * 4)
  values.forEach((value, index) => bytes.writeInt32BE(Math.round(value * 65_536), index * 4))
  return bytes
}

function tag(type: string, content: Buffer) {
  const bytes = Buffer.concat([Buffer.from(`${type}\0\0\0\0`, 'latin1'), content])
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
}

/** A curve of one gamma, or of the parameters of a type (ICC.1:2022, 10.18). */
export function parametric(...parameters: number[]) {
  const type = [1, 3, 4, 5, 7].indexOf(parameters.length)
  return tag('para', Buffer.concat([Buffer.from([0, type, 0, 0]), fixed(...parameters)]))
}

export const srgbParametric = parametric(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)

/** A curve that is a table of values, 0–1. */
export function table(values: number[]) {
  const bytes = Buffer.alloc(4 + values.length * 2)
  bytes.writeUInt32BE(values.length)
  values.forEach((value, index) => bytes.writeUInt16BE(Math.round(value * 65_535), 4 + index * 2))
  return tag('curv', bytes)
}

/** An ICC profile of matrix and curves; of one curve for grey where no primaries are given. */
export function makeProfile(curve: Buffer, primaries?: Chromaticities) {
  const columns = primaries && xyz50From(primaries)
  const colours = columns
    ? ['r', 'g', 'b'].flatMap((name, column): Tag[] => [
        [`${name}XYZ`, tag('XYZ ', fixed(...columns.map((row) => row[column])))],
        [`${name}TRC`, curve],
      ])
    : ([['kTRC', curve]] satisfies Tag[])
  return assemble(colours, { space: primaries ? 'RGB ' : 'GRAY', connection: 'XYZ ' })
}

type Tag = [name: string, content: Buffer]

function assemble(own: Tag[], { space, connection }: { space: string; connection: string }) {
  const text = Buffer.from('Made\0', 'utf16le').swap16()
  const words = Buffer.concat([
    Buffer.from([0, 0, 0, 1, 0, 0, 0, 12]),
    Buffer.from('enUS'),
    Buffer.alloc(8),
    text,
  ])
  words.writeUInt32BE(text.length, 12)
  words.writeUInt32BE(28, 16)
  const tags: Tag[] = [
    ['desc', tag('mluc', words)],
    ['cprt', tag('mluc', words)],
    ['wtpt', tag('XYZ ', fixed(0.9642, 1, 0.8249))],
    ...own,
  ]
  const list = Buffer.alloc(4 + tags.length * 12)
  list.writeUInt32BE(tags.length)
  let at = 128 + list.length
  tags.forEach(([name, { length }], index) => {
    list.write(name, 4 + index * 12, 'latin1')
    list.writeUInt32BE(at, 8 + index * 12)
    list.writeUInt32BE(length, 12 + index * 12)
    at += length
  })
  const head = Buffer.alloc(128)
  head.writeUInt32BE(at)
  head.writeUInt32BE(connection === 'Lab ' ? 0x02400000 : 0x04200000, 8)
  head.write(`${space === 'CMYK' ? 'prtr' : 'mntr'}${space}${connection}`, 12, 'latin1')
  head.write('acsp', 36, 'latin1')
  fixed(0.9642, 1, 0.8249).copy(head, 68)
  return Buffer.concat([head, list, ...tags.map(([, bytes]) => bytes)])
}

/** From a device's colour, 0–1, to CIELab. */
type ToLab = (colour: number[]) => [light: number, a: number, b: number]

/** An ICC profile that works by a table of Lab (ICC.1:2022, 10.10): `RGB ` or `CMYK`, whatever `toLab` says. */
export function makeTableProfile(space: 'RGB ' | 'CMYK', toLab: ToLab) {
  const [inputs, points] = [space.trim().length, 5]
  const head = Buffer.from([inputs, 3, points, 0])
  const identity = fixed(1, 0, 0, 0, 1, 0, 0, 0, 1)
  const counts = Buffer.from([0, 2, 0, 2])
  const line = Buffer.from([0, 0, 0xff, 0xff])
  const cells = Array.from({ length: points ** inputs }, (_, index) => {
    const digits = Array.from(
      { length: inputs },
      (_, place) => Math.floor(index / points ** (inputs - 1 - place)) % points,
    )
    const [light, a, b] = toLab(digits.map((digit) => digit / (points - 1)))
    const bytes = Buffer.alloc(6)
    // Version 2's 16-bit Lab: L* 100 is FF00.
    bytes.writeUInt16BE(Math.round((light / 100) * 0xff00), 0)
    bytes.writeUInt16BE(Math.round((a + 128) * 256), 2)
    bytes.writeUInt16BE(Math.round((b + 128) * 256), 4)
    return bytes
  })
  const lines = (count: number) => Array<Buffer>(count).fill(line)
  const lut = tag('mft2', Buffer.concat([head, identity, counts, ...lines(inputs), ...cells, ...lines(3)]))
  return assemble([['A2B0', lut]], { space, connection: 'Lab ' })
}
