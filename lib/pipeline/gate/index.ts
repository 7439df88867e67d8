import type { Gallery } from '../../catalogue/gallery'
import type { Inspections } from '../originals'
import { checkAliases } from './aliases'
import { checkCorrections } from './corrections'
import { checkFacts } from './facts'
import { checkLedger } from './ledger'
import { checkMade } from './made'
import { checkMessages } from './messages'
import { checkOriginals } from './originals'
import { checkPairs } from './pairs'
import { checkPlaces } from './places'
import { checkPresence } from './presence'
import type { Problem } from './problem'
import { checkQuotations } from './quotation'
import { checkWithdrawn } from './withdrawn'

/** Looks for one kind of problem in a gallery and in what the heads of its originals say. */
type Checker = (gallery: Gallery, inspections: Inspections) => Problem[]

/** Every checker, in the order in which problems are listed. */
const checkers: Checker[] = [
  checkFacts,
  checkPresence,
  checkPairs,
  checkQuotations,
  checkAliases,
  checkLedger,
  checkOriginals,
  checkMade,
  checkCorrections,
  checkWithdrawn,
  ({ words }) => checkMessages('interface.json', words),
  ({ places }) => checkMessages('places.json', places),
  checkPlaces,
]

/** All problems of a gallery's facts, words and originals that can be found without decoding a picture. */
export function gate(gallery: Gallery, inspections: Inspections): Problem[] {
  return checkers.flatMap((check) => check(gallery, inspections))
}
