/** What of some CBOR is not core deterministic (RFC 8949, 4.2.1), each as where it stands and what is wrong. */
export function readItems(bytes: Buffer): string[] {
  const faults: string[] = []
  const end = item(0)
  if (end !== bytes.length) faults.push(`${end}: more bytes follow`)
  return faults

  /** Reads the item at a place, and returns where the next one is. */
  function item(at: number): number {
    const { kind, value, next } = head(at)
    if (kind === 2 || kind === 3) return next + value
    if (kind === 4) return repeated(next, value, item)
    if (kind === 5) return entries(next, value)
    return kind === 6 ? item(next) : next
  }

  function head(at: number) {
    const [kind, info] = [bytes[at] >> 5, bytes[at] & 31]
    if (info < 24) return { kind, value: info, next: at + 1 }
    const size = { 24: 1, 25: 2, 26: 4, 27: 8 }[info]
    if (!size || kind === 7) {
      faults.push(`${at}: an indefinite length or a number that is no integer`)
      return { kind, value: 0, next: bytes.length }
    }
    const value = Number(`0x${bytes.toString('hex', at + 1, at + 1 + size)}`)
    const least = { 1: 24, 2: 0x100, 4: 0x10000, 8: 0x100000000 }[size]!
    if (value < least) faults.push(`${at}: ${value} in ${size} bytes`)
    return { kind, value, next: at + 1 + size }
  }

  function entries(from: number, count: number) {
    let before = Buffer.alloc(0)
    return repeated(from, count, (at) => {
      const end = item(at)
      const key = bytes.subarray(at, end)
      if (Buffer.compare(before, key) >= 0 && before.length) faults.push(`${at}: a key out of order`)
      before = Buffer.from(key)
      return item(end)
    })
  }

  function repeated(from: number, count: number, step: (at: number) => number) {
    let at = from
    for (let n = 0; n < count; n++) at = step(at)
    return at
  }
}
