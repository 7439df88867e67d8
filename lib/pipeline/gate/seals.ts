import { breachIn } from '../../catalogue/credentials'
import type { Gallery } from '../../catalogue/gallery'
import type { Inspections } from '../originals'
import type { Problem } from './problem'

/** The originals whose seal is broken, but for those of which their entries say so. */
export function checkSeals({ originals, entries }: Gallery, inspections: Inspections): Problem[] {
  return originals.flatMap(({ id, file }) => {
    const verdict = inspections[file]?.verdict
    if (verdict?.standing !== 'broken' || entries.get(id)?.seal === 'broken') return []
    return [
      {
        id,
        field: 'original',
        what: `lib/catalogue/originals/${file} is signed (C2PA), and is not as it was signed (${breachIn(verdict.findings)}).`,
        mend: `Get an untouched copy; if there is none, say "seal": "broken" in lib/catalogue/entries/${id}.json, and the page will say so too.`,
      },
    ]
  })
}
