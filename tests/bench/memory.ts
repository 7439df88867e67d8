import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { recipe } from '../../lib/pipeline/variants/recipe'
import { tileRecipe } from '../../lib/pipeline/iiif/recipe'
import { runCandidate } from './child'
import { makeOriginals, sizes } from './originals'
import type { Result } from './table'

/**
 * The largest that a process grows with two 60-megapixel originals in flight: their variants, and their
 * tiles.
 */
export async function memory(): Promise<Result> {
  const originals = await makeOriginals(2, 60)
  const env = { ...process.env, IMAGES_AT_ONCE: '2' }
  const [variants, tiles] = [
    await peak('ours', { originals, recipe }, env),
    await peak('tiles', { originals, recipe: tileRecipe }, env),
  ]
  const row = { unit: 'MB', against: 1200, atMost: 1 }
  return {
    part: 'memory',
    command: 'npm run bench -- memory',
    settings: [
      `2 originals of ${sizes[60].width} × ${sizes[60].height} at once, peak resident size of the process`,
    ],
    rows: [
      { ...row, name: 'variants', ours: variants },
      { ...row, name: 'tiles', ours: tiles },
    ],
  }
}

async function peak(candidate: string, job: object, env: NodeJS.ProcessEnv) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-memory-'))
  try {
    return (await runCandidate(candidate, { ...job, folder }, env)).peakMb
  } finally {
    rmSync(folder, { recursive: true })
  }
}
