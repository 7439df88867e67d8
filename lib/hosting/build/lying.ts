import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { z } from 'zod'
import { byCodeUnits } from '../../disk/order'
import { listFiles, readJson } from '../../disk/read'
import { writeWhole } from '../../disk/write'
import type { Asked } from './job'
import { filesOf, finished } from './tree'

/** The digests of the pages that lie finished, by their paths on the site. */
export type Lying = Record<string, string>

const lyingSchema = z.record(z.string(), z.string())

/** What the last build under a folder wrote down of the pages that it left there. */
export function readLying(folder: string): Lying {
  const path = fileIn(folder)
  return existsSync(path) ? lyingSchema.parse(readJson(path)) : {}
}

/**
 * Writes down which pages lie there: only of these is it certain what they are. In order of their paths:
 * they are done in any.
 */
export function writeLying(folder: string, lying: Lying) {
  const sorted = Object.entries(lying).sort(([a], [b]) => byCodeUnits(a, b))
  return writeWhole(fileIn(folder), JSON.stringify(Object.fromEntries(sorted)))
}

/** Those of the planned pages that lie there as they are planned, with all their files. */
export function keptOf(plan: Asked[], before: Lying, folder: string): Lying {
  const root = join(folder, finished)
  const there = new Set(existsSync(root) ? listFiles(root).map((path) => relative(root, path)) : [])
  return Object.fromEntries(
    plan
      .filter((page) => before[page.path] === page.digest && filesOf(page).every((file) => there.has(file)))
      .map(({ path, digest }) => [path, digest]),
  )
}

function fileIn(folder: string) {
  return join(folder, '.next/proxima-pages.json')
}
