import { existsSync } from 'node:fs'
import { basename, extname, resolve } from 'node:path'
import type { RightsKey } from '../catalogue/rights'
import type { State, Theme } from '../catalogue/schema'
import type { Conflict } from './sources/agree'
import { NotEntered, type Refusal } from './enter'
import { readPicture } from './picture'
import { propose, type Choose, type Proposal } from './proposals'
import { readSources, type SourceName } from './sources'

/** What an editor says beforehand; each stands for what the file tells. */
export interface Said extends Facts {
  /** Whom to believe where sources disagree. */
  prefer?: SourceName
  /** Whether the place shown is where the camera stood, where the file does not tell it otherwise. */
  gps?: boolean
}

interface Facts {
  id?: string
  date?: string
  creator?: string
  credit?: string
  rights?: RightsKey
  themes?: Theme[]
  /** That the words exist, and shall exist, in one language only. */
  state?: State
}

// Where a flag can settle a conflict by itself.
const flags: Partial<Record<Conflict['fact'], keyof Facts>> = {
  id: 'id',
  date: 'date',
  creator: 'creator',
  credit: 'credit',
  rightsStatement: 'rights',
}

/**
 * Reads every file and proposes what it would enter with. `choose` is asked, where someone is there
 * to answer; otherwise a conflict that nothing said settles is a refusal.
 *
 * @throws NotEntered with every refusal at once.
 */
export async function proposeAll(files: string[], said: Said, choose?: Choose): Promise<Proposal[]> {
  const proposals: Proposal[] = []
  const refusals: Refusal[] = []
  for (const file of files) {
    const refuse = (message: string) => void refusals.push({ file: basename(file), message })
    try {
      proposals.push(await proposeOne(resolve(file), said, refuse, choose))
    } catch (error) {
      refuse((error as Error).message)
    }
  }
  if (refusals.length) throw new NotEntered(refusals)
  return proposals
}

async function proposeOne(
  path: string,
  { prefer, gps, ...facts }: Said,
  refuse: (message: string) => void,
  choose?: Choose,
) {
  if (!existsSync(path)) throw new Error('There is no such file. Mend its path.')
  if (extname(path).toLowerCase() === '.xmp')
    throw new Error('It is a sidecar, no picture. Name the picture: the sidecar beside it is read with it.')
  const { bytes, ...picture } = await readPicture(path)
  const sources = await readSources(path, bytes)
  const settle: Choose = (conflict) => {
    const { fact, candidates } = conflict
    const preferred = candidates.findIndex(({ source }) => source === prefer)
    if (preferred >= 0) return preferred
    const flag = flags[fact]
    if (flag && facts[flag] !== undefined) return 0
    if (choose) return choose(conflict)
    refuse(
      `Its metadata disagree on the ${names[fact]}: ${candidates.map(({ source, value }) => `${show(value)} (${source})`).join(', ')}. Choose with --prefer ${candidates.map(({ source }) => source).join(' or ')}${flag ? `, or say it with --${flag}` : ''}.`,
    )
    return 0
  }
  const proposal = await propose({ path, picture, sources, choose: settle, date: facts.date })
  const position = proposal.position ?? (gps ? proposal.stood : null)
  return { ...proposal, position, ...facts }
}

/** What an editor calls each fact. */
export const names: Record<Conflict['fact'], string> = {
  id: 'id',
  date: 'date',
  creator: 'creator',
  credit: 'credit',
  rightsStatement: 'rights',
  position: 'coordinates',
  stood: 'camera’s place',
  title: 'title',
  alt: 'alt',
  caption: 'caption',
  place: 'place',
}

/** A told value in one line. */
export function show(value: Conflict['candidates'][number]['value']) {
  if (typeof value === 'string') return `“${value}”`
  return Object.entries(value)
    .map(([key, part]) => (typeof part === 'number' ? `${key} ${part}` : `${key} “${part}”`))
    .join(' ')
}
