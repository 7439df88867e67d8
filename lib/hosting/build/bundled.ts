import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listFiles } from '../../disk/read'
import { writeWhole } from '../../disk/write'

const lib = fileURLToPath(new URL('../..', import.meta.url))
const folder = join(lib, '../.cache/drawer')

/**
 * The path of `drawer.ts` and all that it imports, as one file for plain Node: the loader of TypeScript would
 * look at every file of Next's, which takes longer than to draw a page. It lies where packages are found, and
 * is made anew when a file of lib is another.
 */
export async function bundleDrawer() {
  const path = join(folder, `${hashOfLib()}.mjs`)
  if (existsSync(path)) return path
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [join(lib, 'hosting/build/drawer.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    write: false,
    logLevel: 'warning',
  })
  rmSync(folder, { recursive: true, force: true })
  await writeWhole(path, outputFiles[0].contents)
  return path
}

/** A hash of the code of all rooms; 350 files, which are read in 10 ms. */
function hashOfLib() {
  const hash = createHash('sha256')
  const files = listFiles(lib).filter((file) => file.endsWith('.ts'))
  for (const file of [...files, join(lib, '../package-lock.json')])
    hash.update(file).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}
