import { createReadStream, createWriteStream, readFileSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { readLines, writeLines } from '../../../lib/disk/lines'
import type { Wanted } from '../../../lib/hosting/publish/read'
import { recordKeys, type Recorded } from '../../../lib/hosting/publish/record'
import type { Bucket } from '../../../lib/store/bucket'

const file = '.cache/recorded.jsonl'

/**
 * A target that holds what is wanted, as an earlier run recorded it with the sum that `sumOf` gives: its lists
 * are on the disk, as those of a server are elsewhere. It takes nothing.
 */
export async function growingBucket(
  wanted: AsyncIterable<Wanted>,
  sumOf: (each: Wanted) => string,
): Promise<Bucket> {
  async function* recorded(): AsyncGenerator<Recorded> {
    for await (const each of wanted)
      yield { key: each.key, etag: each.key, sum: sumOf(each), stage: each.stage }
  }
  await writeLines(file, recorded())
  await pipeline(createReadStream(file), createGzip(), createWriteStream(`${file}.gz`))
  return {
    target: 's3://grown',
    async *list() {
      for await (const { key, etag } of readLines(file, (line) => line as Recorded))
        yield { key, etag, bytes: 1 }
    },
    head: async () => undefined,
    get: async (key) => (key === recordKeys.objects ? readFileSync(`${file}.gz`) : undefined),
    put: async () => 'tag',
    remove: async () => {},
  }
}
