import type { Gallery } from '../../catalogue/gallery'
import { idsOf } from '../../catalogue/ledger'
import type { Problem } from './problem'

/** The ids that were published once and are no image's id or alias any more. */
export function checkLedger({ entries, withdrawn, ledger }: Gallery): Problem[] {
  const known = new Set([...entries, ...withdrawn].flatMap(([id, { aliases }]) => [id, ...aliases]))
  return idsOf(ledger)
    .filter((id) => !known.has(id))
    .map((id) => ({
      id,
      field: 'ledger',
      what: `The address /i/${id} was published, and no image answers to it.`,
      mend: `Add "${id}" to the aliases of the image it has become.`,
    }))
}
