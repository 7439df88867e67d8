import type { Gallery } from '../../catalogue/gallery'
import type { Inspections } from '../originals'
import { checkAliases } from './aliases'
import { heedAnswers, sortAnswers } from './answers'
import { checkCorrections } from './corrections'
import { checkCovers } from './covers'
import { checkDescriptions } from './descriptions'
import { checkEntryLetters } from './letters'
import { checkFacts } from './facts'
import { checkLedger } from './ledger'
import { checkMade } from './made'
import { checkMessages } from './messages'
import { checkOriginals } from './originals'
import { checkPairs } from './pairs'
import { checkPlaces } from './places'
import { checkPoints } from './points'
import { checkPresence } from './presence'
import type { Problem } from './problem'
import { checkQuotations } from './quotation'
import { checkSentences } from './sentences'
import { checkSeals } from './seals'
import { checkWithdrawn } from './withdrawn'

/** Looks for one kind of problem in a gallery and in what the heads of its originals say. */
type Checker = (gallery: Gallery, inspections: Inspections) => Problem[]

/** Every checker, in the order in which problems are listed. */
const checkers: Checker[] = [
  checkFacts,
  checkPresence,
  checkEntryLetters,
  checkWords,
  checkAliases,
  checkLedger,
  checkOriginals,
  checkMade,
  checkSeals,
  checkCorrections,
  checkCovers,
  checkSentences,
  checkWithdrawn,
  ({ words }) => checkMessages('interface.json', words),
  ({ places }) => checkMessages('places.json', places),
  checkPlaces,
  checkPoints,
]

/** All problems of a gallery's facts, words and originals that can be found without decoding a picture. */
export function gate(gallery: Gallery, inspections: Inspections): Problem[] {
  return checkers.flatMap((check) => check(gallery, inspections))
}

/** The answers that the entries of a gallery give to its rules. */
export function answersOf(gallery: Gallery) {
  return sortAnswers(gallery, judgeWords)
}

/** What is wrong with the captions of a gallery, but for what its entries answer. */
function checkWords(gallery: Gallery) {
  return heedAnswers(gallery, judgeWords(gallery))
}

function judgeWords(gallery: Gallery) {
  return [checkPairs, checkDescriptions, checkQuotations].flatMap((check) => check(gallery))
}
