import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { languages } from '../catalogue/captions'
import { readJson } from '../catalogue/files'
import { writeWhole } from './files'
import { withPolicy } from './policy'

// What a page can depend on, besides the originals, of which the manifest tells.
const inputs = ['app', 'components', 'lib', 'messages', 'next.config.ts', 'proxy.ts', 'package-lock.json', 'tsconfig.json']
const stamp = '.next/proxima-stamp'

/** A hash of everything the site is built from: files by name and bytes, and the settings of the environment. */
function fingerprint() {
  const hash = createHash('sha256').update(JSON.stringify([process.env.SITE_URL, process.env.CONTACT, process.version]))
  for (const path of inputs.flatMap(list).filter((path) => !path.startsWith('lib/catalogue/originals/'))) {
    hash.update(path).update(readFileSync(path))
  }
  return hash.digest('hex')
}

function list(path: string): string[] {
  if (/\.\w+$/.test(path) && !path.includes('/')) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.tmp'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function run(command: string, ...args: string[]) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } })
  if (status !== 0) process.exit(status ?? 1)
}

/** Gives a language's prerendered "no such page" the status that Next sends it with. */
async function markMissing(language: string) {
  const path = `.next/server/app/${language}/missing.meta`
  await writeWhole(path, JSON.stringify({ ...(readJson(path) as object), status: 404 }))
}

/** The documents that Next prerendered. An embed has no script and its own policy. */
function builtPages() {
  return list('.next/server/app').filter((path) => path.endsWith('.html'))
}

run('npm', 'run', '--silent', 'images')
const now = fingerprint()
if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) {
  console.log('The site is up to date.')
} else {
  run('npx', 'next', 'build')
  for (const language of languages) await markMissing(language)
  for (const page of builtPages()) await writeWhole(page, withPolicy(readFileSync(page, 'utf8')))
  await writeWhole(stamp, now)
  console.log('The site is built.')
}
