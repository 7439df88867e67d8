import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { recipe } from '../../lib/pipeline/variants/recipe'
import { runCandidate, type Measured } from './child'
import { matchedOptions } from './match'
import { makeOriginals } from './originals'
import { canScore, missing } from './score'
import { interleave, median } from './statistics'
import type { Result } from './table'

const rounds = 3
// The peer takes some 12 s an original at its defaults: two of them tell enough.
const atDefaults = { originals: 2, rounds: 1 }

/** Every variant of new originals, against the encoders alone, the peer and a plain loop. */
export async function variants(): Promise<Result> {
  const originals = await makeOriginals(8, 24)
  const { ours, floor, eleventy, naive } = await interleave(rounds, {
    ours: () => run('ours', { originals, recipe }),
    floor: () => run('floor', { originals, recipe }),
    eleventy: () => run('eleventy', { originals, recipe, options: recipe.options }),
    naive: () => run('naive', { originals, recipe }),
  })
  const row = { unit: 's', ours: seconds(ours) }
  const cpu = { unit: 's', ours: cpuSeconds(ours) }
  const defaults = await againstDefaults(originals.slice(0, atDefaults.originals))
  return {
    part: 'variants, cold',
    command: 'npm run bench -- variants',
    settings: [
      `${originals.length} originals of 6000 × 4000, ${recipe.widths.length} widths × ${Object.keys(recipe.options).length} formats, ${JSON.stringify(recipe.options)}`,
      `medians of ${rounds} rounds, each candidate in its own process`,
      ...defaults.settings,
    ],
    rows: [
      {
        ...row,
        name: 'against the encoders alone, from decoded pixels',
        against: seconds(floor),
        atMost: 1.1,
      },
      { ...row, name: 'against eleventy-img at our settings', against: seconds(eleventy), atLeast: 1.3 },
      {
        ...row,
        name: 'against every output from its file, all at once',
        against: seconds(naive),
        atLeast: 1,
      },
      { ...cpu, name: 'processor time, against the encoders alone', against: cpuSeconds(floor) },
      { ...cpu, name: 'processor time, against eleventy-img at our settings', against: cpuSeconds(eleventy) },
      ...defaults.rows,
    ],
  }
}

/**
 * Each at its own settings; and ours raised until it scores as the peer does, so that no speed is bought with
 * quality.
 */
async function againstDefaults(originals: string[]): Promise<Pick<Result, 'settings' | 'rows'>> {
  const options = canScore() ? await matchedOptions() : undefined
  const candidates: Record<string, () => Promise<Measured>> = {
    ours: () => run('ours', { originals, recipe }),
    eleventy: () => run('eleventy', { originals, recipe }),
  }
  if (options) candidates.matched = () => run('ours', { originals, recipe: { ...recipe, options } })
  const { ours, matched, eleventy } = await interleave(atDefaults.rounds, candidates)
  const against = { unit: 's', against: seconds(eleventy), atLeast: 4 }
  return {
    settings: [
      `at defaults: ${originals.length} originals, ${atDefaults.rounds} rounds`,
      options ? `at equal score: ${JSON.stringify(options)}` : missing,
    ],
    rows: [
      { ...against, name: 'each at its own settings', ours: seconds(ours) },
      ...(matched
        ? [{ ...against, name: 'eleventy-img at its defaults, ours at equal score', ours: seconds(matched) }]
        : []),
    ],
  }
}

async function run(candidate: string, job: object) {
  const folder = mkdtempSync(join(tmpdir(), `bench-${candidate}-`))
  try {
    return await runCandidate(candidate, { ...job, folder })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function seconds(measured: Measured[]) {
  return median(measured.map(({ seconds }) => seconds))
}

function cpuSeconds(measured: Measured[]) {
  return median(measured.map(({ cpuSeconds }) => cpuSeconds))
}
