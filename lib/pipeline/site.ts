import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { languages } from '../catalogue/captions'
import { readJson } from '../catalogue/files'
import { writeWhole } from './files'
import { fingerprint, list } from './inputs'
import { withPolicy } from './policy'

const stamp = '.next/proxima-stamp'

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
