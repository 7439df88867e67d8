import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Several files as one: the length of a JSON list of names and sizes, as 4 bytes, the list, and the files'
 * bytes in its order.
 */
export function pack(files: [name: string, bytes: Buffer][]) {
  const list = Buffer.from(JSON.stringify(files.map(([name, bytes]) => [name, bytes.length])))
  const head = Buffer.alloc(4)
  head.writeUInt32BE(list.length)
  return Buffer.concat([head, list, ...files.map(([, bytes]) => bytes)])
}

/** The files of a pack. Whoever writes them chooses their names from those that he knows. */
export function unpack(packed: Buffer) {
  const start = 4 + packed.readUInt32BE(0)
  const list: [name: string, bytes: number][] = JSON.parse(packed.subarray(4, start).toString())
  let at = start
  return new Map(list.map(([name, bytes]) => [name, packed.subarray(at, (at += bytes))]))
}

/** Some files of a folder as a pack. */
export async function packFolder(folder: string, files: string[]) {
  return pack(
    await Promise.all(
      files.map(async (file): Promise<[string, Buffer]> => [file, await readFile(join(folder, file))]),
    ),
  )
}

/** What a pack holds of the files that are wanted, if it has every one. */
export function wholePack(bytes: Buffer | undefined, files: string[]) {
  const found = bytes ? unpack(bytes) : new Map<string, Buffer>()
  const wanted = files.flatMap((file): [string, Buffer][] => {
    const content = found.get(file)
    return content ? [[file, content]] : []
  })
  return wanted.length === files.length ? wanted : undefined
}

/** Writes the files of a pack under a folder. */
export async function unpackInto(folder: string, files: [name: string, bytes: Buffer][]) {
  for (const [file, bytes] of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), bytes)
  }
}
