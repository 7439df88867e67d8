import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** A package whose files are whole, so that it needs no other. */
export interface Whole {
  name: string
  version: string
  /** SHA-512 of the archive, Base64, as the registry tells it. */
  sha512: string
}

/** The folder that a package lies in once it is fetched. */
export function folderOf({ name, version }: Whole) {
  return join('.cache/fetched', `${name.replace('/', '+')}-${version}`, 'package')
}

/**
 * Fetches a package, once, and checks that it is the one these tests were written with. What is read so is no
 * dependency: it would come with all that it was made from.
 */
export function fetchWhole(wanted: Whole) {
  const folder = folderOf(wanted)
  if (existsSync(folder)) return folder
  const { name, version, sha512 } = wanted
  const parent = join(folder, '..')
  console.log(`The tests need ${name}: npm fetches ${version}.`)
  mkdirSync(parent, { recursive: true })
  const told = run('npm', 'pack', `${name}@${version}`, '--silent', '--pack-destination', parent)
  const archive = join(parent, told.trim())
  const found = createHash('sha512').update(readFileSync(archive)).digest('base64')
  if (found !== sha512) {
    rmSync(parent, { recursive: true })
    throw new Error(
      `The npm registry sent another ${name}@${version}, of SHA-512 ${found}. Find out why, then mend the test that names it.`,
    )
  }
  run('tar', '-xzf', archive, '-C', parent)
  rmSync(archive)
  return folder
}

function run(command: string, ...args: string[]) {
  const { status, stdout } = spawnSync(command, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  })
  if (status !== 0)
    throw new Error(
      `${command} ${args.join(' ')} ended with ${status}. Run it by hand to see why, then run the tests again.`,
    )
  return stdout
}
