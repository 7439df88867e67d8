import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Verdict, Verdicts } from '../catalogue/credentials'
import { paths } from '../catalogue/files'
import type { Gallery } from '../catalogue/gallery'
import { trustedSigners } from '../press/c2pa/trust'
import { momentOfBuild } from './moment'
import type { Inspections } from './originals'

/**
 * Asks once of every original that carries a seal how that stands. What is kept in the gallery is not asked
 * again: certificates end, and a build of next year must be this year's. Where no original has a seal, the
 * verifier is not even loaded.
 */
export async function judgeSeals(gallery: Gallery, inspections: Inspections) {
  const { originals, verdicts } = gallery
  for (const { file } of originals) {
    const inspection = inspections[file]
    if (!inspection.sealed || inspection.format === null) continue
    const known: Verdict | undefined = verdicts[inspection.sha256] ?? inspection.verdict
    const verdict = known ?? (await ask(join(paths(gallery.root).originals, file)))
    if (verdict !== inspection.verdict) inspections[file] = { ...inspection, verdict }
  }
}

async function ask(path: string) {
  const { judge } = await import('../press/c2pa/verify')
  const day = momentOfBuild().toISOString().slice(0, 10)
  return judge(readFileSync(path), { trust: trustedSigners(), day })
}

/** The verdicts to keep: those that were kept, and those of this run. */
export function verdictsOf({ verdicts }: Gallery, inspections: Inspections): Verdicts {
  const found = Object.values(inspections).flatMap(({ sha256, verdict }): [string, Verdict][] =>
    verdict ? [[sha256, verdict]] : [],
  )
  return { ...Object.fromEntries(found), ...verdicts }
}
