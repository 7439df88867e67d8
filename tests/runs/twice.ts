import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

// Builds the site again from nothing, and holds its pages and scripts to those of the build before, byte for
// byte.

/**
 * All that a visitor can be sent of a build, with its hash. Next's keys and traces, which are its own, lie
 * elsewhere.
 */
function hashes() {
  return new Map(
    ['.next/BUILD_ID', '.next/finished', '.next/static']
      .flatMap(list)
      .map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]),
  )
}

function list(path: string): string[] {
  if (path.endsWith('BUILD_ID')) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

const before = hashes()
for (const folder of ['.next', '.cache/pages']) rmSync(folder, { recursive: true, force: true })
if (spawnSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0)
  throw new Error('The second build failed. Run npm run build to see why.')
const after = hashes()
const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
  (path) => before.get(path) !== after.get(path),
)
for (const path of differing) console.error(`${path} is not the same in two builds.`)
console.log(`${after.size} files built twice, ${differing.length} differ.`)
process.exitCode = differing.length ? 1 : 0
