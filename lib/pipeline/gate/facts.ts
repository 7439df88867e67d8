import type { Gallery } from '../../catalogue/gallery'
import type { Problem } from './problem'

/** The entries that break their schema. */
export function checkFacts({ faults }: Gallery): Problem[] {
  return faults.map(({ id, field, what }) => ({
    id,
    field,
    what: `The entry's ${field || 'form'} is refused: ${what}.`,
    mend: `Mend lib/catalogue/entries/${id}.json.`,
  }))
}
