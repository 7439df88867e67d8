import type { Measured } from '../child'

/** What this process was asked to do. */
export function job<T>() {
  return JSON.parse(process.argv[2]) as T
}

/** Does the work and tells, as the process's last line, how long it took and how large the process grew. */
export async function report(work: () => Promise<unknown>) {
  const start = performance.now()
  await work()
  const seconds = (performance.now() - start) / 1000
  // maxRSS is in units of 1,024 bytes.
  const measured: Measured = { seconds, peakMb: (process.resourceUsage().maxRSS * 1024) / 1e6 }
  console.log(JSON.stringify(measured))
}
