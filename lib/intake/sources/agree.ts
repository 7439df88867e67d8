import { sourceNames, type SourceName, type Sources } from '.'
import { isLangAlt, isPosition, textFields, type FactValue, type LangAlt, type Position } from './facts'
import { isOneMoment } from './values'

/** The facts of which a file should say one thing only. */
const factNames = [
  'id',
  'date',
  'creator',
  'credit',
  'rightsStatement',
  'position',
  'cameraPosition',
  ...textFields,
] as const
/** A fact of which a file should say one thing only. */
export type FactName = (typeof factNames)[number]

/** What one source says of a fact. */
export interface Candidate {
  source: SourceName
  value: FactValue
}

/** A fact of which sources say different things. */
export interface Conflict {
  fact: FactName
  candidates: Candidate[]
}

// IIM's limits in bytes: writers cut what is longer.
const limits: Partial<Record<FactName, number>> = {
  title: 64,
  caption: 2000,
  creator: 32,
  credit: 32,
}

/**
 * The facts on which the sources agree, each in its fullest form, and those on which they do not: nothing is
 * chosen here.
 */
export function compare(sources: Sources) {
  const agreed = new Map<FactName, FactValue>()
  const conflicts: Conflict[] = []
  for (const fact of factNames) {
    const candidates = candidatesOf(fact, sources)
    const [fullest, ...others] = [...candidates].sort((a, b) => fullness(b.value) - fullness(a.value))
    if (fullest === undefined) continue
    const isSame = (other: Candidate) =>
      agrees(fact, fullest.value, other.value) || isOneDay(fact, sources, [fullest, other])
    if (others.every(isSame)) agreed.set(fact, fullest.value)
    else conflicts.push({ fact, candidates })
  }
  return { agreed, conflicts }
}

/** Whether two days are those of one moment, by clocks of two zones. */
function isOneDay(fact: FactName, sources: Sources, [one, other]: [Candidate, Candidate]) {
  return fact === 'date' && isOneMoment(sources[one.source].moment, sources[other.source].moment)
}

function candidatesOf(fact: FactName, sources: Sources) {
  return sourceNames.flatMap((source): Candidate[] => {
    const value = sources[source][fact]
    if (value === null || !saysSomething(value)) return []
    return [{ source, value }]
  })
}

function saysSomething(value: FactValue) {
  return typeof value === 'string' || Object.keys(value).length > 0
}

/** More languages say more than one, and a whole text more than one that was cut. */
function fullness(value: FactValue) {
  if (typeof value === 'string') return value.length
  const texts = Object.values(value).filter((part) => typeof part === 'string')
  return texts.length * 1e6 + texts.join('').length
}

/** Whether the fuller value says all that the other does. */
function agrees(fact: FactName, fuller: FactValue, other: FactValue) {
  if (typeof fuller === 'string') return typeof other === 'string' && isSameText(fact, fuller, other)
  if (isPosition(fuller)) return isPosition(other) && isNear(fuller, other)
  return isLangAlt(other) && coversTexts(fact, fuller, other)
}

function coversTexts(fact: FactName, fuller: LangAlt, other: LangAlt) {
  const shared = Object.keys(fuller).filter((tag) => tag in other && tag !== 'x-default')
  if (shared.length) return shared.every((tag) => isSameText(fact, fuller[tag], other[tag]))
  // IIM and EXIF name no language: theirs is the text of any. But one that is the text of no language, while
  // there are some, was written after them: one of these is old.
  const { 'x-default': main, ...items } = fuller
  const languages = Object.values(items)
  const isLeft =
    main !== undefined && languages.length && !languages.some((one) => isSameText(fact, one, main))
  const known = isLeft ? languages : Object.values(fuller)
  return Object.values(other).every((text) => known.some((one) => isSameText(fact, one, text)))
}

/** Within a thousandth of a degree, some 100 m: sources round. */
function isNear(a: Position, b: Position) {
  return Math.abs(a.lat - b.lat) < 0.001 && Math.abs(a.lon - b.lon) < 0.001
}

/** The same but for white space, or cut at IIM's limit. */
function isSameText(fact: FactName, one: string, other: string) {
  const a = plain(one)
  const b = plain(other)
  if (a === b || (fact === 'creator' && isSameNames(a, b))) return true
  const limit = limits[fact] ?? Infinity
  // A cut at the end of a word or of a letter: within a third of the limit.
  const least = (limit * 2) / 3
  const isCut = (short: string, long: string) => long.startsWith(short) && Buffer.byteLength(short) > least
  const isShorter = (short: string, long: string) => fact === 'credit' && isShorterCredit(short, long, limit)
  return [isCut, isShorter].some((isPart) => isPart(a, b) || isPart(b, a))
}

/** Whether a line is what is left of one that IIM has no room for: some of its words, in their order. */
function isShorterCredit(short: string, long: string, limit: number) {
  if (Buffer.byteLength(long) <= limit || Buffer.byteLength(short) > limit) return false
  const words = long.split(' ')
  return short.split(' ').every((word) => {
    const at = words.indexOf(word)
    words.splice(0, at + 1)
    return at >= 0
  })
}

/** The same names, whether commas or semicolons stand between them. */
function isSameNames(a: string, b: string) {
  const [some, others] = [a, b].map((names) =>
    names
      .split(/\s*[;,]\s*/)
      .filter(Boolean)
      .join(';'),
  )
  return some === others
}

function plain(text: string) {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}
