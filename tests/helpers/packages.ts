import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Has npm fetch packages of exact versions into a folder, once: a test runs them, and they are no dependencies.
 * `flags` are npm's own.
 *
 * @throws Error if npm cannot.
 */
export function fetchPackages(folder: string, packages: string[], flags: string[] = []) {
  const whole = join(folder, `${packages.join('+').replaceAll('/', '-')}.whole`)
  if (existsSync(whole)) return
  console.log(`npm fetches ${packages.join(' and ')}.`)
  mkdirSync(folder, { recursive: true })
  const args = ['install', '--prefix', folder, '--no-save', '--silent', ...flags, ...packages]
  const { status } = spawnSync('npm', args, { stdio: 'inherit' })
  if (status !== 0)
    throw new Error(`npm could not fetch ${packages.join(' and ')}. Run the command again where it can.`)
  writeFileSync(whole, '')
}
