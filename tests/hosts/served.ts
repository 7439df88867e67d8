import { afterAll, beforeAll, vi } from 'vitest'
import { makeBucket, startSwift } from './swift'

/**
 * Starts Swift before the tests of a file and ends it after them; the AWS SDK finds it by the environment.
 * Each bucket is empty and called `name` with a number: `newBucket` makes the next one and returns what it is
 * called.
 */
export function serveSwift(name: string) {
  let swift: Awaited<ReturnType<typeof startSwift>>
  let buckets = 0
  // A busy machine is no fault of whoever asks Swift.
  vi.setConfig({ hookTimeout: 120_000 })
  beforeAll(async () => {
    swift = await startSwift()
    Object.assign(process.env, swift.env)
  })
  afterAll(() => swift.close())
  return {
    /** Its address, once it runs. */
    get endpoint() {
      return swift.endpoint
    },
    async newBucket() {
      const bucket = `${name}${++buckets}`
      await makeBucket(bucket)
      return bucket
    },
  }
}
