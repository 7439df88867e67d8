import { breachIn } from '../../catalogue/credentials'
import type { Gallery } from '../../catalogue/gallery'
import type { Inspection, Inspections } from '../originals'
import type { Problem } from './problem'

/**
 * The originals whose seal is broken, but for those of which their entries say so, and the entries that say
 * so of another. A seal that the verifier does not know is not held against a picture: it may be whole.
 */
export function checkSeals({ originals, entries }: Gallery, inspections: Inspections): Problem[] {
  return originals.flatMap(({ id, file }) => {
    const inspection = inspections[file]
    if (!inspection || inspection.format === null) return []
    const isAdmitted = entries.get(id)?.seal === 'broken'
    const isBroken = inspection.verdict?.standing === 'broken'
    if (isBroken === isAdmitted) return []
    const path = `lib/catalogue/originals/${file}`
    return [isAdmitted ? needless(id, path, inspection) : broken(id, path, inspection)]
  })
}

function broken(id: string, path: string, { verdict }: Inspection): Problem {
  return {
    id,
    field: 'original',
    what: `${path} is signed (C2PA), and is not as it was signed (${verdict && breachIn(verdict.findings)}).`,
    mend: `Get an untouched copy; if there is none, say "seal": "broken" in lib/catalogue/entries/${id}.json, and the page will say so too.`,
  }
}

function needless(id: string, path: string, { verdict }: Inspection): Problem {
  const isUnread = verdict?.standing === 'unread'
  const found = isUnread ? 'has a seal that nobody could check' : verdict && 'is as it was signed'
  return {
    id,
    field: 'seal',
    what: `lib/catalogue/entries/${id}.json says "seal": "broken", and ${path} ${found ?? 'is not signed'} (C2PA).`,
    mend: `Take the line out of lib/catalogue/entries/${id}.json.`,
  }
}
