import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

interface Locked {
  dev?: boolean
  devOptional?: boolean
}

/** A package that the gallery runs with, and the licence (SPDX) that it states. */
export interface Licensed {
  name: string
  version: string
  licence: string
}

/** Every run-time package that is installed here, direct or not, by name. */
export function installed(): Licensed[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, Locked>
  }
  return Object.entries(packages)
    .filter(
      ([path, { dev, devOptional }]) =>
        path && !dev && !devOptional && existsSync(join(path, 'package.json')),
    )
    .map(([path]) => JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')))
    .map(({ name, version, license, licenses }) => ({
      name,
      version,
      licence: license?.type ?? license ?? licenses?.[0]?.type ?? 'none',
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

// Run as a command, it lists them.
if (import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const { name, version, licence } of installed()) console.log(`${name} ${version}: ${licence}`)
