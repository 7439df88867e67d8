import { availableParallelism } from 'node:os'

/** Runs `work` over `list`, as many at a time as there are cores. */
export async function inParallel<T>(list: T[], work: (item: T) => Promise<void>) {
  const queue = list.values()
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      for (const item of queue) await work(item)
    }),
  )
}
