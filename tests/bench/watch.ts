import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** What a command with all its children came to, looked at once a second; 0 where there is no /proc. */
export interface Watched {
  seconds: number
  /** Processor time of all of them. */
  cpuSeconds: number
  /**
   * The most memory that they held at once, in MB (10⁶ bytes); what some share is counted once (proportional
   * set size).
   */
  peakMb: number
  out: string
}

interface Process {
  pid: number
  parent: number
  cpuSeconds: number
}

// Linux counts in hundredths of a second wherever it runs.
const ticks = 100

/** Runs a command to its end; throws with what it said if it fails. */
export async function watch(
  command: string,
  args: string[],
  cwd: string,
  env = process.env,
): Promise<Watched> {
  const start = performance.now()
  const child = spawn(command, args, {
    cwd,
    env: { ...env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [out, peakMb] = ['', 0]
  const cpu = new Map<number, number>()
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (out += data))
  const timer = setInterval(() => {
    const family = readFamily(child.pid!)
    for (const { pid, cpuSeconds } of family) cpu.set(pid, cpuSeconds)
    peakMb = Math.max(
      peakMb,
      family.reduce((sum, { pid }) => sum + readMb(pid), 0),
    )
  }, 1000)
  const code = await new Promise((done) => child.on('close', done))
  clearInterval(timer)
  if (code !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with ${code} in ${cwd}. It said: ${out.slice(-2000)}`)
  return {
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: [...cpu.values()].reduce((sum, seconds) => sum + seconds, 0),
    peakMb,
    out,
  }
}

/** A process and all that it started. */
function readFamily(root: number) {
  const processes = readProcesses()
  const family = new Set([root])
  for (let size = 0; size !== family.size;) {
    size = family.size
    for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid)
  }
  return processes.filter(({ pid }) => family.has(pid))
}

function readProcesses(): Process[] {
  if (!existsSync('/proc/self/stat')) return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      // After the name, which may hold anything: state, parent …, and as the 12th and 13th the time in and
      // for the process.
      const fields = readOf(pid, 'stat').split(') ').at(-1)!.split(' ').map(Number)
      return fields.length > 1
        ? [{ pid: Number(pid), parent: fields[1], cpuSeconds: (fields[11] + fields[12]) / ticks }]
        : []
    })
}

function readMb(pid: number) {
  const kb = /^Pss:\s+(\d+)/m.exec(readOf(pid, 'smaps_rollup'))?.[1]
  return (Number(kb ?? 0) * 1024) / 1e6
}

/** What the system tells of a process; nothing of one that has ended. */
function readOf(pid: number | string, name: string) {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}
