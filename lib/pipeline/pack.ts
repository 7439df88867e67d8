/** Several files as one: the length of a JSON list of names and sizes, as 4 bytes, the list, and the files' bytes in its order. */
export function pack(files: [name: string, bytes: Buffer][]) {
  const list = Buffer.from(JSON.stringify(files.map(([name, bytes]) => [name, bytes.length])))
  const head = Buffer.alloc(4)
  head.writeUInt32BE(list.length)
  return Buffer.concat([head, list, ...files.map(([, bytes]) => bytes)])
}

/** The files of a pack. Whoever writes them chooses their names from those that he knows. */
export function unpack(packed: Buffer) {
  const start = 4 + packed.readUInt32BE(0)
  const list = JSON.parse(packed.subarray(4, start).toString()) as [string, number][]
  let at = start
  return new Map(list.map(([name, bytes]) => [name, packed.subarray(at, (at += bytes))]))
}
