import { availableParallelism, totalmem } from 'node:os'

// An original of 60 Mpx takes 0.33 GB while its tiles are made, half of it for its variants (npm run bench --
// memory).
const bytesPerImage = 400e6

/**
 * How many images are made at a time: as many as there are cores, fewer where memory is small, and at least
 * one. `IMAGES_AT_ONCE` in the environment says another number.
 *
 * @throws Error if that is no positive integer.
 */
export function imagesAtOnce({ wanted, cores, memory }: { wanted?: string; cores: number; memory: number }) {
  if (wanted === undefined || wanted === '')
    return Math.max(1, Math.min(cores, Math.floor(memory / bytesPerImage)))
  if (!/^[1-9]\d*$/.test(wanted))
    throw new Error(
      `IMAGES_AT_ONCE is "${wanted}", which is no number of images. Set it to 1 or more, or unset it.`,
    )
  return Number(wanted)
}

function onThisMachine() {
  return imagesAtOnce({ wanted: process.env.IMAGES_AT_ONCE, cores: availableParallelism(), memory: memory() })
}

/** Bytes that this process may use: the machine's, or a container's limit where that is lower. */
function memory() {
  return Math.min(totalmem(), process.constrainedMemory() || Infinity)
}

/** Runs `work` over `list`, as many at a time as `imagesAtOnce` says; more where it waits for a network. */
export async function inParallel<T>(
  list: Iterable<T> | AsyncIterable<T>,
  work: (item: T) => Promise<void>,
  width = onThisMachine(),
) {
  const queue = Symbol.asyncIterator in list ? list[Symbol.asyncIterator]() : list[Symbol.iterator]()
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (let next = await queue.next(); !next.done; next = await queue.next()) await work(next.value)
    }),
  )
}

/**
 * What `work` makes of each of a list, in the list's order, `width` at a time: as little is in memory as is
 * under way.
 */
export async function* inOrder<T, R>(
  list: Iterable<T> | AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  width: number,
): AsyncGenerator<R> {
  const underWay: Promise<R>[] = []
  try {
    for await (const item of list) {
      underWay.push(work(item))
      // Whoever fails is heard when its turn comes, and is no surprise before.
      underWay.at(-1)?.catch(() => {})
      if (underWay.length >= width) yield* first(underWay)
    }
    while (underWay.length) yield* first(underWay)
  } finally {
    // After a failure nothing more is begun, and what is under way is waited for.
    await Promise.allSettled(underWay)
  }
}

async function* first<R>(queue: Promise<R>[]) {
  const [next] = queue.splice(0, 1)
  yield await next
}
