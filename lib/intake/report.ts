import { messageOf } from '../disk/failure'
import type { Stated, TextAsStood } from '../catalogue/schema'
import type { Entered } from './enter'
import type { Proposal } from './proposals'
import { NotEntered } from './refusals'
import { inEachText } from './sources/facts'

/** What entered, for an editor: where each image's files are, and what to do next. */
export function addedAsText(proposals: Proposal[], entered: Entered[]) {
  const lines = entered.flatMap(({ id, original, entry }, index) => [
    `${id}: ${factsLine(proposals[index])}`,
    ...statedLines(proposals[index].stated).map((line) => `  ${line}`),
    `  ${original}`,
    `  ${entry}`,
    ...proposals[index].notes.map((note) => `  ${note}`),
  ])
  const count = `${entered.length} ${entered.length === 1 ? 'image' : 'images'} added.`
  return [...lines, `${count} Now run npm run check: it lists what only you can write.`].join('\n')
}

function factsLine({ kind, date, creator, credit, rights, ...where }: Proposal) {
  const facts = [kind, date, creator ?? 'no creator', credit ?? 'no credit', rights, placeLine(where)]
  return facts.join(' · ')
}

/** What a file says of its rights and of how it was made, for an editor: a line for each statement. */
export function statedLines(stated: Stated = {}) {
  const { sourceType, notice = [], terms = [], statements = [], licensors = [], mining } = stated
  const words = ({ text, lang }: TextAsStood) => `“${text}”${lang ? ` (${lang})` : ''}`
  return [
    ...(sourceType ? [`It was made as: ${sourceType}`] : []),
    ...notice.map((text) => `Its copyright notice: ${words(text)}`),
    ...terms.map((text) => `Its terms of use: ${words(text)}`),
    ...statements.map((address) => `It names this statement of rights: ${address}`),
    ...licensors.map(({ name, url }) => `Its licensor: ${[name, url].filter(Boolean).join(', ')}`),
    ...(mining ? [`On mining its data: ${mining}`] : []),
  ]
}

function placeLine({ position, cameraPosition }: Pick<Proposal, 'position' | 'cameraPosition'>) {
  if (position) return `${position.lat}, ${position.lon}`
  if (cameraPosition) return `the camera stood at ${cameraPosition.lat}, ${cameraPosition.lon}`
  return 'no coordinates'
}

/** What entered, for a program. */
export function addedAsJson(proposals: Proposal[], entered: Entered[]) {
  const added = entered.map((files, index) => ({ ...files, ...factsOf(proposals[index]) }))
  return JSON.stringify({ added, refused: [] })
}

function factsOf(proposal: Proposal) {
  const { kind, date, creator, credit, rights, position, cameraPosition, countries, themes } = proposal
  // Most files say nothing of all this.
  const { stated } = proposal
  return {
    kind,
    date,
    creator,
    credit,
    rights,
    stated,
    position,
    // Programs read it under this name.
    stood: cameraPosition,
    countries,
    themes,
    ...inEachText((field) => proposal[field]),
    // Texts of which nobody says what language they are in.
    unsorted: proposal.unsorted,
    notes: proposal.notes,
  }
}

/** What was refused, for a program; `file` is `null` where no file is to blame. */
export function refusedAsJson(error: unknown) {
  const refused = error instanceof NotEntered ? error.refusals : [{ file: null, message: messageOf(error) }]
  return JSON.stringify({ added: [], refused })
}
