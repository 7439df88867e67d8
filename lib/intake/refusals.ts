import { basename } from 'node:path'
import type { Gallery } from '../catalogue/gallery'
import { Problems } from '../disk/failure'
import { isId, takenNames } from './names'
import type { Proposal } from './proposals'

/** Why some file may not enter: the file's name, and two sentences. */
export interface Refusal {
  file: string
  message: string
}

/** Thrown when any file of a batch is refused; nothing was written then. */
export class NotEntered extends Problems {
  constructor(readonly refusals: Refusal[]) {
    super(
      refusals.map(({ file, message }) => `${file}: ${message}`),
      'Nothing was written.',
    )
  }
}

/** Says what is wrong with a proposal, if anything is. */
type Check = (proposal: Proposal) => string | false | undefined

/** Everything for which proposals may not enter a gallery. */
export function refusalsOf(gallery: Gallery, proposals: Proposal[]): Refusal[] {
  const checks = [hasNoId, isTaken(takenNames(gallery)), isRepeated(proposals), hasNoDate]
  return proposals.flatMap((proposal) =>
    checks
      .map((check) => check(proposal))
      .filter((message) => typeof message === 'string')
      .map((message) => ({ file: basename(proposal.path), message })),
  )
}

const hasNoId: Check = ({ id }) =>
  !isId(id) && `"${id}" cannot be an id. Use small letters, digits and single hyphens, with --id.`

const hasNoDate: Check = ({ date }) =>
  !date && 'It does not tell the day it was taken. Say it with --date 2017-03-19.'

function isTaken(taken: Map<string, string>): Check {
  return ({ id }) => {
    const owner = taken.get(id)
    const as = owner === id ? 'taken' : `an alias of "${owner}"`
    return owner !== undefined && `The id "${id}" is ${as} already. Choose another one with --id.`
  }
}

function isRepeated(proposals: Proposal[]): Check {
  const first = new Map(proposals.toReversed().map((proposal) => [proposal.id, proposal]))
  return (proposal) => {
    const other = first.get(proposal.id)
    return (
      other !== undefined &&
      other !== proposal &&
      `It would have the id of ${basename(other.path)}, "${proposal.id}". Add it by itself, with --id.`
    )
  }
}
