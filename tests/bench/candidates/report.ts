import type { Measured } from '../child'

/** What this process was asked to do. */
export function job<T>() {
  return JSON.parse(process.argv[2]) as T
}

/** Does the work and tells, as the process's last line, how long it took and how large the process grew. */
export async function report(work: () => Promise<unknown>) {
  const [start, cpu] = [performance.now(), process.cpuUsage()]
  await work()
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(cpu)
  // maxRSS is in units of 1,024 bytes.
  const measured: Measured = {
    seconds,
    cpuSeconds: (user + system) / 1e6,
    peakMb: (process.resourceUsage().maxRSS * 1024) / 1e6,
  }
  console.log(JSON.stringify(measured))
}
