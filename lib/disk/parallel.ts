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
export async function inParallel<T>(list: T[], work: (item: T) => Promise<void>, width = onThisMachine()) {
  const queue = list.values()
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (const item of queue) await work(item)
    }),
  )
}
