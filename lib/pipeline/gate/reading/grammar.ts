import type { UnitKey } from './units'

/**
 * What a word says of a number: `unit` below a hundred, `hundred`, `scale` from a thousand on, `ordinal`,
 * `collective` (a dozen), `fraction` (half), `hint` (both, twin: two, though nobody counts).
 */
export type WordKind = 'unit' | 'hundred' | 'scale' | 'ordinal' | 'collective' | 'fraction' | 'hint'

/** A word that says a number. */
export interface NumberWord {
  kind: WordKind
  value: number
  /** Without a number before it, it says an order only: thousands, des centaines. */
  plural?: boolean
  /** It says no number for certain: `un` is an article, `neuf` is new as well. */
  silent?: boolean
}

/** How one language writes numbers, times and measures: what `Intl` formats, and cannot read. */
export interface Grammar {
  /** The digits of a number, with its groups and its decimals. */
  digits: RegExp
  /** What stands between groups of three digits. */
  group: RegExp
  /** What follows the digits of an ordinal. */
  ordinalSuffix: string
  /** Number words in their notation: `kind: word=value …`; see `wordsOf`. */
  words: Map<string, NumberWord>
  /** Whether a unit may follow tens across `et` or `and`. */
  joinsAcross: (before: number, unit: number) => boolean
  /** Turns of phrase in which a number word counts nothing, and what stands for them. */
  idioms: [RegExp, string][]
  /** Words before an `I` that is no number. */
  notRegnal: RegExp
  /** The words before a scale that leave open how many. */
  several: string
  /** The names of units, as patterns without groups. */
  units: [pattern: string, unit: UnitKey][]
  /** What may stand between a number and its unit. */
  beforeUnit: string
  /** What joins the ends of a range. */
  range: string
  percent: string
  /** Clock times in digits; the groups are hour, minute and half of the day. */
  clockDigits: RegExp
  /** Clock times as they are said, of numbers `N`; each tells its minutes from the numbers in it. */
  clocks: [pattern: string, minutes: (numbers: number[], text: string) => number[]][]
  /** Hours and minutes that may be a time of day or a while. */
  hours?: string
  noon: string
  midnight: string
  century: string
  millennium: string
  /** What makes a number a decade: before it, or after it. */
  decade: { before?: string; after?: string }
  /** The decades that have names: `sixties=60`. */
  decadeNames?: Map<string, number>
  beforeChrist: string
  afterChrist: string
  minus: RegExp
  belowZero: string
  /** What is set otherwise, and how: apostrophes, quotation marks, spaces. No letter and no digit. */
  setting: [pattern: RegExp, by: string][]
  /** How a text begins that says it is a picture, which a screen reader has said before it. */
  pictureOpening: RegExp
  /** A word of those openings, by which most texts are soon known to have none. */
  pictureWords: RegExp
  /** Small words that no name begins with: articles and kinds of places. */
  firstWords: string
  /** The same at its end. */
  lastWords: string
  /** A hemisphere after degrees: its words, and what they make of the number. */
  hemispheres: [pattern: string, axis: 'latitude' | 'longitude', sign: 1 | -1][]
}

/** A list of number words, `zero=0 one=1`, as a map. A star marks a plural, a question mark a silent word. */
export function wordsOf(lists: Partial<Record<WordKind, string>>) {
  const words = new Map<string, NumberWord>()
  for (const [kind, list] of Object.entries(lists))
    for (const item of list.trim().split(/\s+/)) {
      const [word, value] = item.split('=')
      words.set(word, {
        kind: kindOf(kind),
        value: valueOf(value),
        plural: value.includes('*'),
        silent: value.includes('?'),
      })
    }
  return words
}

function kindOf(name: string): WordKind {
  const kinds: WordKind[] = ['unit', 'hundred', 'scale', 'ordinal', 'collective', 'fraction', 'hint']
  return kinds.find((kind) => kind === name) ?? 'unit'
}

/** A number, or a fraction of one: `1/3`. */
function valueOf(text: string) {
  const [over, under = '1'] = text.replace(/[*?]/g, '').split('/')
  return Number(over) / Number(under)
}
