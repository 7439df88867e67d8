import type { Fact, Reading } from './facts'
import type { Grammar } from './grammar'
import { numbersIn, shown, type Draft, type Said } from './numbers'

/** A draft that facts are read from, one kind after the other. */
export interface Sheet {
  draft: Draft
  grammar: Grammar
  /** The BCP 47 tag that `Intl` names months by. */
  tag: string
  facts: Fact[]
}

/** A piece of a draft that a pattern has found. */
export interface Found {
  piece: string
  /** All its numbers. */
  all: Said[]
  /** What the pattern's first group is. */
  name: string
}

/** What a pattern may ask for besides. */
interface Taking {
  /** All numbers make one fact; else each makes its own. */
  whole?: boolean
  weak?: boolean
  sort?: Fact['sort']
  /** The bare number does not stand for the fact. */
  noBare?: boolean
}

/**
 * Takes facts out of a sheet: wherever the pattern is, in which `N` is a number, each of its numbers becomes
 * a fact, and nothing is read from there again. Where there is no reading, the piece stays.
 */
export function take(
  sheet: Sheet,
  pattern: string,
  read: (said: Said, found: Found) => Reading[],
  taking: Taking = {},
) {
  const { draft, facts } = sheet
  // Most sheets have few numbers, which are soon taken: nothing is compiled for those that have none left.
  if (/N(?![\w-])/.test(pattern) && !/\p{Co}/u.test(draft.text)) return
  draft.text = draft.text.replace(compiled(pattern), (piece: string, ...rest: unknown[]) => {
    const { at, ...found } = foundAt(draft, piece, rest)
    const { all } = found
    const counted = taking.whole || !all.length ? [all[0] ?? nothing] : all
    const made = counted.map((said) => ({ said, readings: read(said, found) }))
    if (made.some(({ readings }) => !readings.length)) return piece
    for (const { said, readings } of made) {
      const written = counted.length > 1 ? said.raw : shown(draft, piece)
      facts.push({ shown: written, at, end: at + piece.length, readings, ...weightOf(said, taking) })
    }
    return ' '.repeat(piece.length)
  })
}

/** How much a fact weighs, and the bare number that may stand for it. */
function weightOf(said: Said, { weak, sort, noBare }: Taking): Pick<Fact, 'bare' | 'weak' | 'sort'> {
  return {
    bare: noBare || said === nothing ? undefined : said.value,
    weak: weak ?? said.silent,
    sort: sort ?? (said.named ? 'name' : undefined),
  }
}

/** What `replace` tells of a piece: its groups, then where it is. */
function foundAt(draft: Draft, piece: string, rest: unknown[]): Found & { at: number } {
  const at = Number(rest.find((one) => typeof one === 'number'))
  return { piece, all: numbersIn(draft, piece), name: typeof rest[0] === 'string' ? rest[0] : '', at }
}

const nothing: Said = { value: 0, raw: '', how: 'word' }

const patterns = new Map<string, RegExp>()

/** A pattern as an expression, made once. */
function compiled(pattern: string) {
  const known = patterns.get(pattern)
  if (known) return known
  const made = new RegExp(pattern.replace(/N(?![\w-])/g, '\\p{Co}'), 'gu')
  patterns.set(pattern, made)
  return made
}
