// Runs a script of this checkout in the current folder: `node lib/run.mjs commands/check`, then its arguments.
//
// Node before 22.18 reads no TypeScript, and a loader that is asked for each of 350 files takes 0.8 s at every
// start. So the scripts lie bundled in `.cache`, from where packages are found, and are bundled anew when a file
// of lib is another.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const lib = dirname(fileURLToPath(import.meta.url))
const bundles = join(lib, '../.cache/scripts')
const week = 7 * 24 * 60 * 60 * 1000

// The command itself is given its own arguments alone.
const [script] = process.argv.splice(2, 1)
const path = join(await bundle(), `${script}.js`)
if (existsSync(path)) await import(pathToFileURL(path))
else {
  console.error(`There is no script ${script} in lib. Name one of its commands, as commands/check.`)
  process.exitCode = 1
}

/** The folder in which the scripts of lib lie bundled. */
async function bundle() {
  const sources = readdirSync(lib, { recursive: true }).filter((path) => path.endsWith('.ts'))
  const folder = join(bundles, hashOf(sources.sort()))
  if (existsSync(folder)) return folder
  const { build } = await import('esbuild')
  const temporary = `${folder}.${process.pid}.tmp`
  const isScript = (path) => dirname(path) === 'commands' || path === join('hosting', 'build', 'drawer.ts')
  await build({
    entryPoints: sources.filter(isScript).map((path) => join(lib, path)),
    outbase: lib,
    outdir: temporary,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  })
  removeOld()
  try {
    renameSync(temporary, folder)
  } catch (error) {
    // Another script that was started in the same moment was first.
    rmSync(temporary, { recursive: true })
    if (!existsSync(folder)) throw error
  }
  return folder
}

function hashOf(sources) {
  const hash = createHash('sha256')
  for (const path of [...sources, 'run.mjs', '../package-lock.json', '../tsconfig.json'])
    hash.update(path).update(readFileSync(join(lib, path)))
  return hash.digest('hex').slice(0, 16)
}

/** Removes the bundles that were made over a week ago. */
function removeOld() {
  for (const name of readdirSync(bundles)) {
    const path = join(bundles, name)
    const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? {}
    if (Date.now() - mtimeMs > week) rmSync(path, { recursive: true, force: true })
  }
}
