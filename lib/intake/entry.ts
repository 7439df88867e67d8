import { isOtherDay } from '../catalogue/days'
import type { Entry } from '../catalogue/schema'
import type { Proposal } from './proposals'

/** A proposal whose day is known. */
export type DatedProposal = Proposal & { date: string }

/**
 * The authored facts that a proposal makes; what only people know is left empty, and the gate asks for it.
 */
export function entryOf(proposal: DatedProposal): Entry {
  const { date, kind, position, countries, themes, state, stated, verdict } = proposal
  return {
    taken: { date, basis: 'stated', ...answerOf(proposal) },
    kind,
    ...(state && { state }),
    expedition: null,
    themes,
    night: themes.includes('night'),
    countries,
    coordinates: position && { ...position, basis: 'place-named' },
    footprint: null,
    station: null,
    photograph: { ...photographOf(proposal), archive: null, source: null, verification: null },
    ...(stated && { stated }),
    ...(verdict?.standing === 'broken' && { seal: 'broken' as const }),
    reconstruction: null,
    aliases: [],
  }
}

/** Why the day is another than the file says, which the gate would not let pass otherwise. */
function answerOf({ date, toldDate, dateReason }: DatedProposal) {
  if (!toldDate || !isOtherDay(date, toldDate)) return undefined
  return { against: toldDate, reason: dateReason ?? 'Said by an editor when the file was added.' }
}

function photographOf({ kind, creator, credit, rights, camera, focalLengthMm }: Proposal) {
  if (kind === 'photograph') return { creator, credit, rights, camera, focalLengthMm }
  // A reconstruction's file says nothing of the photograph that it stands for.
  return {
    creator: null,
    credit: null,
    rights: 'not-established' as const,
    camera: null,
    focalLengthMm: null,
  }
}
