import type { Grammar, NumberWord } from './grammar'
import { keep, nameMark, numbersIn, type Draft, type Said } from './numbers'

/** A number word where it stands, and what joins it to the one before. */
interface Token extends NumberWord {
  raw: string
  joint: string
  /** What the digits say that stand in its place. */
  digits?: Said
}

/** A number that words are being added to. */
interface Open {
  said: Said
  /** What whole scales have made of it, and the part below a thousand. */
  total: number
  current: number
  /** The last whole scale. */
  scale: number
  /** Nothing can follow: an ordinal, a dozen. */
  closed?: boolean
  joint: string
}

/** Reads the number words of a draft, and the scales that follow digits. */
export function readWords(draft: Draft, grammar: Grammar) {
  const { run, scan } = patternsOf(grammar)
  draft.text = draft.text.replace(run, (piece: string, at: number, whole: string) => {
    const tokens = [...piece.matchAll(scan)].map(([, joint = '', raw]) => tokenOf(draft, grammar, raw, joint))
    // A number in a name may be there in one language alone.
    const inName = whole[at - 1] === nameMark
    return numbersOf(tokens, grammar)
      .map(({ said, joint }) => joint + keep(draft, inName ? { ...said, silent: true, named: true } : said))
      .join('')
  })
  draft.text = draft.text.replaceAll(nameMark, '')
  readSeveral(draft, grammar)
}

const made = new WeakMap<Grammar, { run: RegExp; scan: RegExp }>()

function patternsOf(grammar: Grammar) {
  const known = made.get(grammar)
  if (known) return known
  const longestFirst = [...grammar.words.keys()].sort((a, b) => b.length - a.length)
  const word = `(?:${longestFirst.join('|')})(?!\\p{L})`
  const joint = `[ -]+(?:(?:et|and)[ -]+)?(?:an? )?`
  const patterns = {
    run: new RegExp(`(?<!\\p{L})(?:${word}|\\p{Co}(?=${joint}${word}))(?:${joint}${word})*`, 'gu'),
    scan: new RegExp(`(${joint})?(${word}|\\p{Co})`, 'gu'),
  }
  made.set(grammar, patterns)
  return patterns
}

function tokenOf(draft: Draft, { words }: Grammar, raw: string, joint: string): Token {
  const [digits] = numbersIn(draft, raw)
  if (digits) return { kind: 'unit', value: digits.value, raw: digits.raw, joint, digits }
  const word = words.get(raw) ?? { kind: 'hint' as const, value: 0 }
  return { ...word, raw, joint }
}

/** The numbers that a run of words says, one after the other. */
function numbersOf(tokens: Token[], grammar: Grammar) {
  const numbers: Open[] = []
  for (const token of tokens) {
    const open = numbers.at(-1)
    if (!open || open.closed || !join(open, token, grammar)) numbers.push(begin(token))
  }
  return numbers
}

function begin(token: Token): Open {
  const { kind, value, raw, joint, plural, silent } = token
  const isOrdinal = kind === 'ordinal'
  const said: Said = token.digits ?? {
    value,
    raw,
    how: 'word',
    ordinal: isOrdinal,
    order: plural,
    silent,
    ...(kind === 'fraction' && { fraction: value }),
    ...(isOrdinal && value > 2 && { fraction: 1 / value }),
  }
  const closed = isOrdinal || kind === 'collective' || kind === 'hint'
  return { said, ...partsOf(token), closed, joint }
}

/** A scale alone is one of it. */
function partsOf({ kind, value }: Token) {
  return kind === 'scale'
    ? { total: value, current: 0, scale: value }
    : { total: 0, current: value, scale: 1 }
}

/** Adds a word to a number, if it can be a part of it. */
function join(open: Open, token: Token, grammar: Grammar) {
  const joined = joins[token.kind](open, token, grammar)
  if (!joined) return false
  open.said = {
    ...open.said,
    raw: open.said.raw + token.joint + token.raw,
    order: false,
    silent: false,
    value: open.total + open.current,
  }
  return true
}

type Join = (open: Open, token: Token, grammar: Grammar) => boolean

const joins: Record<NumberWord['kind'], Join> = {
  unit: addUnit,
  hundred: (open) => {
    if (open.said.how === 'digits' || open.current >= 100) return false
    open.current = (open.current || 1) * 100
    return true
  },
  scale: (open, { value }) => {
    const below = open.current || (open.total ? 0 : 1)
    if (below) open.total += below * value
    else open.total *= value
    open.current = 0
    open.scale = value
    return true
  },
  ordinal: (open, token, grammar) => {
    if (isFractionOf(open, token)) return closeAs(open, open.current / token.value)
    const isPart = token.value >= 100 ? open.current < 100 : addUnit(open, token, grammar)
    if (!isPart) return false
    if (token.value >= 100) open.current = (open.current || 1) * token.value
    open.said.ordinal = true
    open.said.fraction = undefined
    open.closed = true
    return true
  },
  collective: (open, { value }) => {
    open.current = value < 1000 ? open.current * value : open.current
    open.closed = true
    return open.said.how === 'word' || open.current > 0
  },
  fraction: (open, { value, joint }) => {
    // Two and a half is 2.5, three quarters are 0.75.
    if (/et|and/.test(joint)) {
      if (open.current) open.current += value
      else open.total += value * open.scale
      return true
    }
    return value < 0.5 && open.current > 1 && closeAs(open, open.current * value)
  },
  hint: () => false,
}

/** Two thirds; one third, but not one and a third, nor twenty-third. */
function isFractionOf({ current, total }: Open, { value, joint, raw }: Token) {
  const isSmall = total === 0 && current < value && current < 20
  return isSmall && value > 2 && /^[ -]$/.test(joint) && (current === 1 || /s$/.test(raw))
}

function closeAs(open: Open, value: number) {
  open.total = 0
  open.current = value
  open.said.fraction = value
  open.closed = true
  return true
}

function addUnit(open: Open, { value, joint }: Token, grammar: Grammar) {
  if (!isOpen(open, joint, value, grammar)) return false
  const rest = open.current % 100
  // Quatre-vingts are four times twenty.
  const isTimes = rest === 4 && value === 20
  if (!isTimes && !hasRoom(rest, value)) return false
  open.current += isTimes ? 76 : value
  return true
}

/** Whether a unit may follow at all: not digits, nor a word that joins where the language does not. */
function isOpen({ said, total, current }: Open, joint: string, value: number, grammar: Grammar) {
  if (said.how === 'digits' ? !total : !current && !total) return false
  return !/et|and/.test(joint) || grammar.joinsAcross(current || total, value)
}

/** Whether a number that ends in `rest` has room for a unit: sixty and eighty for up to nineteen more. */
function hasRoom(rest: number, value: number) {
  if (value === 0 || value >= 100) return false
  if (rest === 0) return true
  if (rest === 60 || rest === 80) return value < 20
  return rest === 10 ? [7, 8, 9].includes(value) : rest >= 20 && rest % 10 === 0 && value < 10
}

/** A few hundred are an order, not a hundred. */
function readSeveral(draft: Draft, { several }: Grammar) {
  draft.text = draft.text.replace(
    new RegExp(`(?<!\\p{L})(?:${several}) (\\p{Co})`, 'gu'),
    (piece, letter) => {
      const [said] = numbersIn(draft, letter)
      if (/aine|dozen|hund|cent|thou|mill|bill/.test(said.raw))
        said.order ||= [10, 12, 100, 1e3, 1e6, 1e9].includes(said.value)
      return piece
    },
  )
}
