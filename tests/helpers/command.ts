import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'

/** The folder that a script runs in, and its environment if that is not the tests' own. */
type Where = string | { cwd: string; env: NodeJS.ProcessEnv }

/** What Node is to be given to run a script of this repository or a copy of it: commands as npm runs them. */
export function argsOf(script: string) {
  const [, root, command] = /^(.*?)lib\/(commands\/.+)\.ts$/.exec(script) ?? []
  if (command !== undefined) return [resolve(root, 'lib/run.mjs'), command]
  return ['--import', resolve('node_modules/tsx/dist/loader.mjs'), resolve(script)]
}

/** Starts a script of this repository in a folder. */
export function start(script: string, where: Where, ...args: string[]) {
  const { cwd, env } = typeof where === 'string' ? { cwd: where, env: process.env } : where
  return spawn(process.execPath, [...argsOf(script), ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...env, TSX_TSCONFIG_PATH: resolve('tsconfig.json') },
  })
}

/** How a started script ended: its exit code, `null` if it was killed, and all that it told. */
export async function ended(child: ReturnType<typeof start>) {
  const [[status], ...told] = await Promise.all([once(child, 'exit'), text(child.stdout), text(child.stderr)])
  return { status: status as number | null, told: told.join('') }
}

/** Runs a script to its end. */
export function run(script: string, where: Where, ...args: string[]) {
  return ended(start(script, where, ...args))
}
