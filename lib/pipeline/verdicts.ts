import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Verdict, Verdicts } from '../catalogue/credentials'
import { paths } from '../catalogue/files'
import type { Gallery } from '../catalogue/gallery'
import { trustedSigners } from '../press/c2pa/trust'
import type { Inspections } from './originals'

/**
 * Asks once of every original that carries a seal how that stands. What is kept in the gallery is not asked
 * again: certificates end, and a build of next year must be this year's. What is not kept there, or no
 * longer, is asked, whatever an earlier run found: whoever takes a line out has it asked anew. Where there is
 * nothing to ask, the verifier is not even loaded.
 */
export async function judgeSeals(gallery: Gallery, inspections: Inspections) {
  const { originals, verdicts } = gallery
  for (const { file } of originals) {
    const inspection = inspections[file]
    if (!inspection.sealed || inspection.format === null) continue
    const kept: Verdict | undefined = verdicts[inspection.sha256]
    const verdict = kept ?? (await ask(join(paths(gallery.root).originals, file)))
    if (!isDeepStrictEqual(verdict, inspection.verdict)) inspections[file] = { ...inspection, verdict }
  }
}

async function ask(path: string) {
  const { judge } = await import('../press/c2pa/verify')
  return judge(readFileSync(path), { trust: trustedSigners() })
}

/** The verdicts to keep: those that were kept, and those of this run. */
export function verdictsOf({ verdicts }: Gallery, inspections: Inspections): Verdicts {
  const found = Object.values(inspections).flatMap(({ sha256, verdict }): [string, Verdict][] =>
    verdict ? [[sha256, verdict]] : [],
  )
  return { ...Object.fromEntries(found), ...verdicts }
}
