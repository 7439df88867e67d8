import { existsSync } from 'node:fs'
import { basename, extname, resolve } from 'node:path'
import { messageOf } from '../disk/failure'
import type { Words } from '../i18n/words'
import { trainedBy } from '../press/metadata/trained'
import type { AddOptions } from './flags'
import { readPicture } from './picture'
import { propose, type Proposal } from './proposals'
import { NotEntered, type Refusal } from './refusals'
import type { Choose } from './settle'
import { readSources, type SourceName } from './sources'
import { judgeComing } from './seals'
import { refuseTrained } from './stated'
import type { Conflict, FactName } from './sources/agree'
import { inEachText, type FactValue } from './sources/facts'

/** How files are read: what the editor says of them, and who is asked where their metadata disagree. */
interface Reader {
  options: AddOptions
  words: Words
  choose?: Choose
}

type Refuse = (message: string) => void

// The flags that can settle a conflict by themselves.
const flags = new Map<FactName, keyof AddOptions>([
  ['id', 'id'],
  ['date', 'date'],
  ['creator', 'creator'],
  ['credit', 'credit'],
  ['rightsStatement', 'rights'],
])

/**
 * Reads every file and proposes what it would enter with. `choose` is asked, where someone is there
 * to answer; otherwise a conflict that no flag settles is a refusal.
 *
 * @throws NotEntered with every refusal at once.
 */
export async function proposeAll(files: string[], reader: Reader): Promise<Proposal[]> {
  const proposals: Proposal[] = []
  const refusals: Refusal[] = []
  for (const file of files) {
    const refuse: Refuse = (message) => void refusals.push({ file: basename(file), message })
    try {
      proposals.push(await proposeOne(resolve(file), reader, refuse))
    } catch (error) {
      refuse(messageOf(error))
    }
  }
  if (refusals.length) throw new NotEntered(refusals)
  return proposals
}

async function proposeOne(path: string, reader: Reader, refuse: Refuse): Promise<Proposal> {
  if (!existsSync(path)) throw new Error('There is no such file. Mend its path.')
  if (extname(path).toLowerCase() === '.xmp')
    throw new Error('It is a sidecar, no picture. Name the picture: the sidecar beside it is read with it.')
  const { prefer, gps, reason, seal, ...facts } = reader.options
  const said = { ...facts, ...(reason && { dateReason: reason }) }
  const { bytes, notes, ...picture } = await readPicture(path)
  const name = basename(path)
  refuseTrained(name, [{ trainedBy: trainedBy(bytes) }])
  const isAdmitted = seal === 'broken'
  const verdict = await judgeComing({ name, bytes, isAdmitted, admit: 'say so with --seal broken' })
  const sources = await readSources(path, bytes)
  const choose: Choose = (conflict) => preferredOf(conflict, prefer) ?? settleByFlag(conflict, reader, refuse)
  const { words } = reader
  const { date, rights } = facts
  const proposal = await propose({ path, picture, sources, choose, words, notes, date, rights })
  const position = proposal.position ?? (gps ? proposal.cameraPosition : null)
  return { ...proposal, position, ...said, ...(verdict && { verdict }) }
}

/** The source that the editor believes, if it is among those that disagree. */
function preferredOf({ candidates }: Conflict, prefer: SourceName | undefined) {
  const index = candidates.findIndex(({ source }) => source === prefer)
  return index < 0 ? undefined : index
}

/** The first where a flag stands for all; else the one that an editor chooses; else the file is refused. */
function settleByFlag(conflict: Conflict, { options, choose }: Reader, refuse: Refuse) {
  const flag = flags.get(conflict.fact)
  if (flag && options[flag] !== undefined) return 0
  if (choose) return choose(conflict)
  refuse(disagreement(conflict, flag))
  return 0
}

function disagreement({ fact, candidates }: Conflict, flag: string | undefined) {
  const values = candidates.map(({ source, value }) => `${show(value)} (${source})`).join(', ')
  const sources = candidates.map(({ source }) => source).join(' or ')
  const orFlag = flag ? `, or say it with --${flag}` : ''
  return `Its metadata disagree on the ${factLabels[fact]}: ${values}. Choose with --prefer ${sources}${orFlag}.`
}

/** What an editor calls each fact. */
export const factLabels: Record<Conflict['fact'], string> = {
  id: 'id',
  date: 'date',
  creator: 'creator',
  credit: 'credit',
  rightsStatement: 'rights',
  position: 'coordinates',
  cameraPosition: 'camera’s place',
  ...inEachText((field) => field),
}

/** A fact in one line. @example show({ lat: 43.6, lon: 1.4 }) // lat 43.6 lon 1.4 */
export function show(value: FactValue) {
  if (typeof value === 'string') return `“${value}”`
  return Object.entries(value)
    .map(([key, part]) => (typeof part === 'number' ? `${key} ${part}` : `${key} “${part}”`))
    .join(' ')
}
