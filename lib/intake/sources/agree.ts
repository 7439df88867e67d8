import { sourceNames, type SourceName, type Sources } from '.'
import type { LangAlt, Told } from './told'

/** The facts of which a file should tell one thing only. */
export const factNames = [
  'id',
  'date',
  'creator',
  'credit',
  'rightsStatement',
  'position',
  'stood',
  'title',
  'alt',
  'caption',
  'place',
] as const
export type FactName = (typeof factNames)[number]

/** What one source tells of a fact. */
export type Candidate = { [F in FactName]: { source: SourceName; value: NonNullable<Told[F]> } }[FactName]

/** A fact of which sources tell different things. */
export interface Conflict {
  fact: FactName
  candidates: Candidate[]
}

// IIM's limits in bytes: writers cut what is longer.
const limits: Partial<Record<FactName, number>> = { title: 64, caption: 2000, creator: 32, credit: 32 }

/**
 * What the sources tell of each fact, and the facts of which they tell different things: nothing is chosen
 * here.
 */
export function compare(sources: Sources) {
  const told: Partial<Record<FactName, Candidate['value']>> = {}
  const conflicts: Conflict[] = []
  for (const fact of factNames) {
    const candidates = sourceNames.flatMap((source) => {
      const value = sources[source][fact]
      return saysSomething(value) ? [{ source, value } as Candidate] : []
    })
    const [first, ...others] = candidates.toSorted((a, b) => fullness(b) - fullness(a))
    if (others.every((other) => agrees(fact, first, other))) told[fact] = first?.value
    else conflicts.push({ fact, candidates })
  }
  return { told, conflicts }
}

function saysSomething(value: Told[FactName]) {
  return value !== null && (typeof value === 'string' || Object.keys(value).length > 0)
}

/** More languages tell more than one, and a whole text more than one that was cut. */
function fullness({ value }: Candidate) {
  if (typeof value === 'string') return value.length
  const texts = Object.values(value).filter((part) => typeof part === 'string')
  return texts.length * 1e6 + texts.join('').length
}

/** Whether the fuller candidate says all that the other does. */
function agrees(fact: FactName, one: Candidate, other: Candidate) {
  if (fact === 'position' || fact === 'stood') return near(one.value as Position, other.value as Position)
  if (typeof one.value === 'string') return sameText(fact, one.value, other.value as string)
  const [a, b] = [one.value as LangAlt, other.value as LangAlt]
  const shared = Object.keys(a).filter((tag) => tag in b && tag !== 'x-default')
  if (shared.length) return shared.every((tag) => sameText(fact, a[tag], b[tag]))
  // IIM and EXIF name no language: theirs is the text of any.
  return Object.values(b).every((text) => Object.values(a).some((known) => sameText(fact, known, text)))
}

type Position = NonNullable<Told['position']>

/** Within a thousandth of a degree, some 100 m: sources round. */
function near(a: Position, b: Position) {
  return Math.abs(a.lat - b.lat) < 0.001 && Math.abs(a.lon - b.lon) < 0.001
}

/** The same but for white space, or cut at IIM's limit. */
function sameText(fact: FactName, one: string, other: string) {
  const [a, b] = [one, other].map((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
  const limit = limits[fact] ?? Infinity
  // A cut at the end of a word or of a letter: within a third of the limit.
  const isCut = (short: string, long: string) =>
    long.startsWith(short) && Buffer.byteLength(short) > (limit * 2) / 3
  return a === b || isCut(a, b) || isCut(b, a)
}
