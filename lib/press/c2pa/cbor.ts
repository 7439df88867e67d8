/** What is said in CBOR here: no floating point, and maps by texts or by small numbers. */
export type Item = number | string | boolean | null | Uint8Array | Item[] | Entries | Map<number, Item>

/** A map by texts; what is `undefined` in it is not there. */
export interface Entries {
  [key: string]: Item | undefined
}

const major = { positive: 0, negative: 1, bytes: 2, text: 3, array: 4, map: 5 }

/**
 * An item in CBOR's core deterministic form (RFC 8949, 4.2.1): heads as short as they can be, lengths
 * definite, keys in the order of their bytes. The same item is the same bytes on every machine.
 *
 * @example cbor({ b: 1, a: [true] }) // a2 61 61 81 f5 61 62 01
 * @throws Error for a number that is no safe integer.
 */
export function cbor(item: Item): Buffer {
  if (typeof item === 'number') return integer(item)
  if (typeof item === 'string') return counted(major.text, Buffer.from(item))
  if (typeof item === 'boolean') return Buffer.from([item ? 0xf5 : 0xf4])
  if (item === null) return Buffer.from([0xf6])
  if (item instanceof Uint8Array) return counted(major.bytes, item)
  if (Array.isArray(item)) return Buffer.concat([head(major.array, item.length), ...item.map(cbor)])
  return map(item instanceof Map ? [...item] : Object.entries(item))
}

function integer(value: number) {
  if (!Number.isSafeInteger(value)) throw new Error(`${value} is no integer. Say it as a text.`)
  return value < 0 ? head(major.negative, -1 - value) : head(major.positive, value)
}

function counted(kind: number, bytes: Uint8Array) {
  return Buffer.concat([head(kind, bytes.length), bytes])
}

function map(entries: [string | number, Item | undefined][]) {
  const encoded = entries.flatMap(([key, value]) =>
    value === undefined ? [] : [{ key: cbor(key), value: cbor(value) }],
  )
  encoded.sort((a, b) => Buffer.compare(a.key, b.key))
  return Buffer.concat([
    head(major.map, encoded.length),
    ...encoded.flatMap(({ key, value }) => [key, value]),
  ])
}

/** The head of an item: its kind in three bits, and a number in as few bytes as hold it. */
function head(kind: number, value: number) {
  const first = kind << 5
  if (value < 24) return Buffer.from([first | value])
  if (value < 0x100) return Buffer.from([first | 24, value])
  const length = value < 0x10000 ? 2 : value < 0x100000000 ? 4 : 8
  const bytes = Buffer.alloc(1 + length)
  bytes[0] = first | { 2: 25, 4: 26, 8: 27 }[length]
  if (length === 8) bytes.writeBigUInt64BE(BigInt(value), 1)
  else bytes.writeUIntBE(value, 1, length)
  return bytes
}
