import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

/** What a process told of its work. */
export interface Measured {
  seconds: number
  /** Processor time, which other work on the machine lengthens less. */
  cpuSeconds: number
  /** Peak resident size in MB (10⁶ bytes). */
  peakMb: number
}

/**
 * Runs a script of tests/bench/candidates in a process of its own, so that none inherits another's caches or
 * memory, and returns what its last line tells. Throws if it fails.
 */
export async function runCandidate<T = Measured>(name: string, job: unknown, env = process.env): Promise<T> {
  const out = await capture(
    process.execPath,
    [
      '--import',
      resolve('node_modules/tsx/dist/loader.mjs'),
      resolve(`tests/bench/candidates/${name}.ts`),
      JSON.stringify(job),
    ],
    process.cwd(),
    env,
  )
  return JSON.parse(out.trim().split('\n').at(-1)!)
}

/** Runs a command and returns the seconds it took, start and all. */
export async function clock(command: string, args: string[], cwd: string) {
  const start = performance.now()
  await capture(command, args, cwd)
  return (performance.now() - start) / 1000
}

/** Runs a command and returns what it wrote; throws with what it complained of if it fails. */
export function capture(command: string, args: string[], cwd = process.cwd(), env = process.env) {
  return new Promise<string>((done, fail) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let [out, complaint] = ['', '']
    child.stdout.on('data', (data) => (out += data))
    child.stderr.on('data', (data) => (complaint += data))
    child.on('error', fail)
    child.on('close', (code) =>
      code === 0
        ? done(out)
        : fail(new Error(`${command} ${args.join(' ')} ended with ${code}. It said: ${complaint || out}`)),
    )
  })
}
