import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Gallery } from '../catalogue/gallery'
import { isManifest, type Manifest } from '../catalogue/manifest'
import { readJson } from '../disk/read'
import { writeWhole } from '../disk/write'
import { isInspections, type Inspections } from './originals'

/** What a shard has learnt and made of its images, for the run that writes the manifest. */
export interface Handover {
  inspections: Inspections
  manifest: Manifest
}

/** All that shards have handed over since the manifest was written. */
export function readHandovers(gallery: Gallery): Handover {
  const folder = folderOf(gallery)
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : []
  const all: Handover = { inspections: {}, manifest: {} }
  for (const file of files) {
    const { inspections, manifest } = readHandover(join(folder, file))
    Object.assign(all.inspections, inspections)
    Object.assign(all.manifest, manifest)
  }
  return all
}

function readHandover(path: string): Handover {
  const value = readJson(path)
  if (isHandover(value)) return value
  throw new Error(`${path} is not what a shard hands over. Remove it, and run that shard again.`)
}

function isHandover(value: unknown): value is Handover {
  return (
    typeof value === 'object' &&
    value !== null &&
    'inspections' in value &&
    isInspections(value.inspections) &&
    'manifest' in value &&
    isManifest(value.manifest)
  )
}

/** Each shard has a file of its own, so that those of one checkout never write the same. */
export function writeHandover(gallery: Gallery, name: string, handover: Handover) {
  return writeWhole(join(folderOf(gallery), `${name}.json`), JSON.stringify(handover))
}

/** Clears away what shards handed over, once the manifest holds it. */
export function removeHandovers(gallery: Gallery) {
  rmSync(folderOf(gallery), { recursive: true, force: true })
}

function folderOf({ root }: Gallery) {
  return join(root, '.cache/shards')
}
