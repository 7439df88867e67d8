import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'

/** The SHA-256 of files, in base64, each read once: what is finished does not change while it is served. */
export function openDigests() {
  const known = new Map<string, Promise<string>>()
  return (path: string) => {
    const digest = known.get(path) ?? digestOf(path)
    known.set(path, digest)
    return digest
  }
}

async function digestOf(path: string) {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('base64')
}
