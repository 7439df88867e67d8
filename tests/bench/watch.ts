import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** What a command with all its children came to. */
export interface Watched {
  seconds: number
  /** The most that they held at once, in MB (10⁶ bytes) of resident size, looked at four times a second; 0 where there is no /proc. */
  peakMb: number
  out: string
}

/** Runs a command to its end; throws with what it said if it fails. */
export async function watch(command: string, args: string[], cwd: string): Promise<Watched> {
  const start = performance.now()
  const child = spawn(command, args, { cwd, env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }, stdio: ['ignore', 'pipe', 'pipe'] })
  let [out, peakMb] = ['', 0]
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (out += data))
  const timer = setInterval(() => (peakMb = Math.max(peakMb, residentMb(child.pid!))), 250)
  const code = await new Promise((done) => child.on('close', done))
  clearInterval(timer)
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code} in ${cwd}. It said: ${out.slice(-2000)}`)
  return { seconds: (performance.now() - start) / 1000, peakMb, out }
}

/** Shared pages count once for each process: the sum is never less than what they really hold. */
function residentMb(root: number) {
  const processes = readProcesses()
  const family = new Set([root])
  for (let size = 0; size !== family.size;) {
    size = family.size
    for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid)
  }
  return processes.filter(({ pid }) => family.has(pid)).reduce((sum, { kb }) => sum + (kb * 1024) / 1e6, 0)
}

function readProcesses() {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name) => {
      try {
        const status = readFileSync(`/proc/${name}/status`, 'utf8')
        const field = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0)
        return [{ pid: Number(name), parent: field('PPid'), kb: field('VmRSS') }]
      } catch {
        // It ended while the list was read.
        return []
      }
    })
  } catch {
    return []
  }
}
