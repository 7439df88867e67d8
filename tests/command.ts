import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'

/** Starts a script of this repository in a folder, as npm would. */
export function start(script: string, cwd: string, ...args: string[]) {
  const env = { ...process.env, TSX_TSCONFIG_PATH: resolve('tsconfig.json') }
  return spawn(process.execPath, ['--import', resolve('node_modules/tsx/dist/loader.mjs'), resolve(script), ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'], env })
}

/** How a started script ended: its exit code, `null` if it was killed, and all that it told. */
export async function ended(child: ReturnType<typeof start>) {
  const [[status], ...told] = await Promise.all([once(child, 'exit'), text(child.stdout), text(child.stderr)])
  return { status: status as number | null, told: told.join('') }
}

/** Runs a script to its end. */
export function run(script: string, cwd: string, ...args: string[]) {
  return ended(start(script, cwd, ...args))
}
