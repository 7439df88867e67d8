import { createHash } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { openGallery } from '../../lib/catalogue/gallery'
import { paths } from '../../lib/catalogue/files'
import { finished } from '../../lib/hosting/build/tree'
import { answer } from '../../lib/search/answer'
import { readQuery } from '../../lib/search/query'
import { openReader } from '../../lib/search/reader'
import { finishedPages } from '../helpers/finished'
import { changeCaption } from './change'
import { makeCollection } from './collection'
import { measureExport } from './exporting'
import type { Cost } from './fit'
import { watch } from './watch'

/** What the growth was measured with, each cost at each size. */
export interface Growth {
  command: string
  settings: string[]
  sizes: number[]
  costs: Cost[]
  /** Pages whose HTML a changed caption pair made another, in the smallest collection, of so many. */
  caption: { pages: number; of: number }
}

const loader = resolve('node_modules/tsx/dist/loader.mjs')
const goals: Record<string, number> = {
  'type check, s': 5,
  'images warm, s': 15,
  'build, s': 600,
  'images memory, MB': 2000,
  'type check memory, MB': 2000,
  'build memory, MB': 2000,
  'export memory, MB': 1000,
  'publish plan memory, MB': 1000,
}

/** Builds invented collections of each size, and tells what every step came to. */
export async function growth(sizes: number[]): Promise<Growth> {
  const measured: Record<string, number>[] = []
  let caption = { pages: 0, of: 0 }
  for (const size of sizes) {
    const root = resolve(`.cache/bench/growth-${size}`)
    console.error(`Measuring ${size} images …`)
    rmSync(root, { recursive: true, force: true })
    await makeCollection(root, size)
    measured.push(await measure(root))
    console.error(JSON.stringify(measured.at(-1)))
    if (size === sizes[0]) caption = await rebuildCaption(root)
    rmSync(root, { recursive: true })
  }
  const costs = Object.keys(measured[0]).map((key): Cost => {
    const [name, unit] = key.split(', ')
    return { name, unit, values: measured.map((one) => one[key]), atMost: goals[key] }
  })
  return {
    command: `npm run bench -- --scale ${sizes.join(' ')}`,
    settings: ['originals of 96×64 px, captions of the usual length, one run a size'],
    sizes,
    costs,
    caption,
  }
}

async function measure(root: string): Promise<Record<string, number>> {
  const cold = await images(root)
  const warm = await images(root)
  const own = await runScript(resolve('tests/bench/candidates/pages.ts'), root)
  await watch('npx', ['next', 'typegen'], root)
  // Twice: the first run reads the compiler and the packages from the disk.
  await checkTypes(root)
  const types = await checkTypes(root)
  const build = await buildPages(root)
  const exported = await measureExport(root)
  return {
    'images cold, s': cold.seconds,
    'images warm, s': warm.seconds,
    'type check, s': types.seconds,
    'build, s': build.seconds,
    'build, s of CPU': build.cpuSeconds,
    'of it this gallery’s own, s of CPU': told(own.out).seconds,
    'images memory, MB': Math.max(cold.peakMb, warm.peakMb),
    'type check memory, MB': types.peakMb,
    'build memory, MB': build.peakMb,
    ...exported,
    'wall page, KB gzip': gzipped(join(root, finished, 'fr.html')) / 1000,
    'largest page, KB gzip':
      Math.max(
        ...finishedPages(root)
          .filter((path) => !path.includes('/images/'))
          .map(gzipped),
      ) / 1000,
    'one search, KB gzip': (await searchBytes(root)) / 1000,
    'sitemap, files': sitemapFiles(root),
  }
}

/** What a candidate told in its last line. */
function told(out: string) {
  return JSON.parse(out.trim().split('\n').at(-1)!) as { seconds: number }
}

function images(root: string) {
  return watch(process.execPath, ['lib/run.mjs', 'commands/images'], root)
}

function runScript(path: string, root: string) {
  return watch(process.execPath, ['--import', loader, path], root)
}

function checkTypes(root: string) {
  return watch(
    process.execPath,
    [resolve('node_modules/typescript/bin/tsc'), '--noEmit', '--incremental', 'false'],
    root,
  )
}

function buildPages(root: string) {
  return runScript(resolve('tests/bench/candidates/site.ts'), root)
}

function gzipped(path: string) {
  return gzipSync(readFileSync(path)).length
}

function sitemapFiles(root: string) {
  return 1 + (readFileSync(join(root, finished, 'sitemap.xml.body'), 'utf8').match(/<sitemap>/g)?.length ?? 0)
}

/** What a browser fetches to answer a search for the place of an image in the middle, and to show it. */
async function searchBytes(root: string) {
  const places = Object.values(openGallery(root).places.fr)
  let bytes = 0
  const reader = await openReader(async (path) => {
    const file = readFileSync(join(paths(root).search, path))
    bytes += gzipSync(file).length
    return JSON.parse(file.toString())
  })
  const query = readQuery(`?q=${encodeURIComponent(places[places.length >> 1] ?? '')}`)
  await answer(reader, { query, limit: 24, language: 'fr', countries: {} })
  return bytes
}

/** Changes one caption pair, builds again, and counts the pages that became others. */
async function rebuildCaption(root: string) {
  const before = hashes(root)
  await changeCaption(root, 'iss050-e-100000')
  await images(root)
  await buildPages(root)
  const after = hashes(root)
  return { pages: [...after].filter(([path, hash]) => before.get(path) !== hash).length, of: after.size }
}

function hashes(root: string) {
  return new Map(
    finishedPages(root).map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]),
  )
}
