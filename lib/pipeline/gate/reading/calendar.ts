import type { Reading } from './facts'
import { take, type Sheet } from './sheet'
import { numbersIn } from './numbers'

/** The names of months and days of a language, as CLDR has them: small letters, January and Monday first. */
interface Names {
  months: string[]
  short: string[]
  days: string[]
}

const made = new Map<string, Names>()

/** The names of months and days, by a BCP 47 tag. */
export function namesOf(tag: string) {
  const known = made.get(tag)
  if (known) return known
  // 1 January 2018 was a Monday.
  const say = (options: Intl.DateTimeFormatOptions, dates: number[]) => {
    const formatter = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' })
    return dates.map((date) => formatter.format(date).toLowerCase().replace('.', ''))
  }
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2018, month))
  const names: Names = {
    months: say({ month: 'long' }, months),
    short: say({ month: 'short' }, months),
    days: say(
      { weekday: 'long' },
      Array.from({ length: 7 }, (_, day) => Date.UTC(2018, 0, day + 1)),
    ),
  }
  made.set(tag, names)
  return names
}

/** Reads centuries, millennia and decades. */
export function readEras(sheet: Sheet) {
  const { grammar } = sheet
  const list = `N(?:${grammar.range}N)*`
  // French names the unit once, English may name it after each.
  const ordinals = (kind: 'century' | 'millennium', name: string) =>
    take(sheet, `${list}[ -](?:${name})(?!\\p{L})`, ({ value, ordinal, how }, { all }) => {
      const isOrdinal = all.some((said) => said.ordinal || said.how === 'roman')
      return isOrdinal || ordinal || how === 'roman' ? [{ kind, value }] : []
    })
  ordinals('century', grammar.century)
  ordinals('millennium', grammar.millennium)
  const { before, after } = grammar.decade
  if (before) take(sheet, `(?<!\\p{L})${before} ${list}`, ({ value }) => decadeOf(value), { noBare: true })
  if (after) take(sheet, `N${after}`, ({ value }) => decadeOf(value), { noBare: true })
  for (const [name, value] of grammar.decadeNames ?? [])
    take(sheet, `(?<!\\p{L})${name}(?!\\p{L})`, () => [{ kind: 'decade', value }])
}

/** The 1800s are a decade, and a century. */
function decadeOf(value: number): Reading[] {
  if (value % 10 || value < 10) return []
  const century: Reading[] = value % 100 || value < 1000 ? [] : [{ kind: 'century', value: value / 100 + 1 }]
  return [{ kind: 'decade', value }, ...century]
}

/** Reads days of a month, months alone, and days of the week. */
export function readDates(sheet: Sheet) {
  const { grammar, tag } = sheet
  const { months, short, days } = namesOf(tag)
  const list = `N(?:${grammar.range}N)*`
  const names = [...months, ...short.map((name) => `${name}\\.?`)].sort((a, b) => b.length - a.length)
  const month = `(${names.join('|')})(?!\\p{L})`
  const monthOf = (name: string) => {
    const bare = name.replace('.', '')
    return Math.max(months.indexOf(bare), short.indexOf(bare)) + 1
  }
  take(sheet, `${list} (?:of |de )?${month}`, ({ value, how, ordinal }, { name }) =>
    // In words, days are ordinals: the two may be one.
    how === 'word' && !ordinal ? [] : dateOf(value, monthOf(name)),
  )
  take(sheet, `(?<!\\p{L})${month} (?:the )?${list}`, ({ value }, { name }) => dateOf(value, monthOf(name)))
  take(sheet, 'N ?[/.] ?N ?[/.] ?(?=\\p{Co})', ({ value }, { all }) => dateOf(value, all[1].value), {
    whole: true,
  })
  const near =
    '(?<=(?:^|[^\\p{L}])(?:in|of|since|until|by|early|late|mid|last|from|to|between|during|this|and|through)[ -])'
  const verbs = ['may', 'march']
  const nouns = months.filter((name) => !verbs.includes(name))
  const verbal = months.filter((name) => verbs.includes(name)).join('|') || '(?!)'
  take(
    sheet,
    `${near}(?:${verbal})(?!\\p{L})|(?<!\\p{L})(?:${verbal})(?= \\p{Co})|(?<!(?:planète|sur) )(?<!\\p{L})(?:${nouns.join('|')})(?!\\p{L})`,
    (_, { piece }) => [{ kind: 'month', value: months.indexOf(piece) + 1 }],
  )
  const weekday = { weak: true, sort: 'time' } as const
  const named = (_: unknown, { piece }: { piece: string }): Reading[] => [
    { kind: 'weekday', value: days.indexOf(piece) },
  ]
  take(sheet, `(?<!\\p{L})(?:${days.join('|')})(?!\\p{L})`, named, weekday)
}

function dateOf(day: number, month: number): Reading[] {
  return Number.isInteger(day) && day >= 1 && day <= 31 && month >= 1 && month <= 12
    ? [{ kind: 'date', value: month * 100 + day }]
    : []
}

/** Makes years and centuries before Christ negative, and takes off what says that others are after. */
export function readChrist({ draft, grammar }: Sheet) {
  const list = `\\p{Co}(?:${grammar.range}\\p{Co})*(?:[ -](?:${grammar.century}|${grammar.millennium}))?`
  const before = new RegExp(`(${list}),? ${grammar.beforeChrist}`, 'gu')
  draft.text = draft.text.replace(before, (_, piece: string) => {
    for (const said of numbersIn(draft, piece)) said.value = -Math.abs(said.value)
    return piece
  })
  const after = new RegExp(`(${list}),? ${grammar.afterChrist}(?!\\p{L})`, 'gu')
  draft.text = draft.text.replace(after, '$1').replace(/(?<!\p{L})a\.?d\.? (?=\p{Co})/gu, '')
}
