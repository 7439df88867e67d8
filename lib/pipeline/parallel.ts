import { availableParallelism } from 'node:os'

/** Runs `work` over `list`, as many at a time as there are cores; more where it waits for a network. */
export async function inParallel<T>(list: T[], work: (item: T) => Promise<void>, width = availableParallelism()) {
  const queue = list.values()
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (const item of queue) await work(item)
    }),
  )
}
