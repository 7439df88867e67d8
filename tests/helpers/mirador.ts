import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const version = '4.0.0'
const folder = `.cache/mirador-${version}`
const sha512 = 'uWsE9e2oqSc/lUu+vVwDGhTsycuhGsfZ2KfX6CLfXiT3wgGy6qT9+q5M3V9Zz72hkdIgsJugKesaowmRtYmvrA=='

/** The script of the viewer that museums and libraries open IIIF manifests with, as they serve it. */
export const miradorScript = join(folder, 'package/dist/mirador.min.js')

/**
 * Fetches Mirador, once, and checks that it is the one these tests were written with. It is no dependency:
 * its script is whole, and the 203 packages it was made from would add 375 MB and 18 s to everybody's `npm
 * ci`.
 */
export function installMirador() {
  if (existsSync(miradorScript)) return
  console.log(`The tests need Mirador: npm fetches ${version}.`)
  mkdirSync(folder, { recursive: true })
  run('npm', 'pack', `mirador@${version}`, '--silent', '--pack-destination', folder)
  const archive = join(folder, `mirador-${version}.tgz`)
  const found = createHash('sha512').update(readFileSync(archive)).digest('base64')
  if (found !== sha512) {
    rmSync(folder, { recursive: true })
    throw new Error(
      `The npm registry sent another mirador@${version}, of SHA-512 ${found}. Find out why, then mend tests/helpers/mirador.ts.`,
    )
  }
  run('tar', '-xzf', archive, '-C', folder)
}

function run(command: string, ...args: string[]) {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0)
    throw new Error(
      `${command} ${args.join(' ')} ended with ${status}. Run it by hand to see why, then run npm test again.`,
    )
}
