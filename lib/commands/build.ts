import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { languages } from '../catalogue/captions'
import { readJson } from '../disk/read'
import { enlist, lock } from '../disk/lock'
import { fail } from '../disk/command'
import { writeWhole } from '../disk/write'
import { fingerprint } from '../hosting/build/inputs'
import { builtPages, nextBuild, prerendered } from '../hosting/build/nextbuild'
import { withPolicy } from '../hosting/build/policy'

const stamp = '.next/proxima-stamp'

/** Runs a script of Node to its end; what it refuses, it has told. It ends when this command does. */
async function run(args: string[], env = process.env) {
  const child = spawn(process.execPath, args, { stdio: 'inherit', env })
  const delist = enlist(process.cwd(), child.pid!, 'build')
  const end = () => child.kill()
  process.on('exit', end)
  const [status] = await once(child, 'exit')
  process.off('exit', end)
  delist()
  if (status !== 0) process.exit(status ?? 1)
}

/** Gives a language's prerendered "no such page" the status that Next sends it with. */
async function markMissing(language: string) {
  const path = `${prerendered}/${language}/missing.meta`
  await writeWhole(path, JSON.stringify({ ...(readJson(path) as object), status: 404 }))
}

async function build(now: string) {
  // A stamp vouches for what Next is about to write over: were this killed and its cause undone, it would be
  // believed.
  rmSync(stamp, { force: true })
  rmSync('.next/server', { recursive: true, force: true })
  const { args, env } = nextBuild('.')
  await run(args, env)
  for (const language of languages) await markMissing(language)
  for (const page of builtPages('.')) await writeWhole(page, withPolicy(readFileSync(page, 'utf8')))
  await writeWhole(stamp, now)
}

try {
  await lock(process.cwd(), 'build')
  await run([...process.execArgv, fileURLToPath(new URL('images.ts', import.meta.url))])
  const now = fingerprint()
  const fresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === now
  if (!fresh) await build(now)
  console.log(fresh ? 'The site is up to date.' : 'The site is built.')
} catch (error) {
  fail(error)
}
