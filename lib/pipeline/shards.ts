import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readJson } from '../disk/read'
import type { Manifest } from '../catalogue/manifest'
import { writeWhole } from '../disk/write'
import type { Inspections } from './originals'

/** What a shard has made of its images, for the run that writes the manifest. */
export interface Part {
  inspections: Inspections
  manifest: Manifest
}

/** All that shards have made since the manifest was written. */
export function readParts(root: string): Part {
  const found = existsSync(folder(root))
    ? readdirSync(folder(root)).filter((file) => file.endsWith('.json'))
    : []
  const parts = found.map((file) => readJson(join(folder(root), file)) as Part)
  return {
    inspections: Object.assign({}, ...parts.map(({ inspections }) => inspections)),
    manifest: Object.assign({}, ...parts.map(({ manifest }) => manifest)),
  }
}

/** Each shard has a file of its own, so that those of one checkout never write the same. */
export function writePart(root: string, name: string, part: Part) {
  return writeWhole(join(folder(root), `${name}.json`), JSON.stringify(part))
}

export function removeParts(root: string) {
  rmSync(folder(root), { recursive: true, force: true })
}

function folder(root: string) {
  return join(root, '.cache/shards')
}
