import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Several files as one: the length of a JSON list of names and sizes, as 4 bytes, the list, and the files'
 * bytes in its order.
 */
export function pack(files: [name: string, bytes: Buffer][]) {
  const sizes = files.map(([name, bytes]) => [name, bytes.length])
  const list = Buffer.from(JSON.stringify(sizes))
  const head = Buffer.alloc(4)
  head.writeUInt32BE(list.length)
  const contents = files.map(([, bytes]) => bytes)
  return Buffer.concat([head, list, ...contents])
}

/** The files of a pack. Whoever writes them chooses their names from those that he knows. */
export function unpack(packed: Buffer) {
  const start = 4 + packed.readUInt32BE(0)
  const list: [name: string, bytes: number][] = JSON.parse(packed.subarray(4, start).toString())
  const files = new Map<string, Buffer>()
  let at = start
  for (const [name, bytes] of list) {
    const end = at + bytes
    files.set(name, packed.subarray(at, end))
    at = end
  }
  return files
}

/** Some files of a folder as a pack. */
export async function packFolder(folder: string, files: string[]) {
  const named = files.map(async (file): Promise<[string, Buffer]> => {
    const bytes = await readFile(join(folder, file))
    return [file, bytes]
  })
  return pack(await Promise.all(named))
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
    const path = join(folder, file)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, bytes)
  }
}
