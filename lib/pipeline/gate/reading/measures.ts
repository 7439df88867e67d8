import type { Reading } from './facts'
import type { Grammar } from './grammar'
import type { Said } from './numbers'
import { take, type Sheet } from './sheet'
import { symbols, units, type Unit, type UnitKey } from './units'

/** How one language writes a number with its unit. */
interface Patterns {
  measure: string
  keyOf: (name: string) => UnitKey | undefined
}

const made = new WeakMap<Grammar, Patterns>()

function patternsOf(grammar: Grammar) {
  const known = made.get(grammar)
  if (known) return known
  const names = [...grammar.units, ...symbols]
  const tests = names.map(([pattern, key]) => ({ test: new RegExp(`^(?:${pattern})$`, 'u'), key }))
  const keys = new Map<string, UnitKey | undefined>()
  const patterns: Patterns = {
    measure: `N(?:${grammar.range}N)*${grammar.beforeUnit}(${names.map(([pattern]) => pattern).join('|')})(?![\\p{L}\\d’²³°])`,
    keyOf: (name) => {
      if (!keys.has(name)) keys.set(name, tests.find(({ test }) => test.test(name))?.key)
      return keys.get(name)
    },
  }
  made.set(grammar, patterns)
  return patterns
}

/** Reads percentages, degrees with a hemisphere, and numbers with units. */
export function readMeasures(sheet: Sheet) {
  const { grammar } = sheet
  const { measure, keyOf } = patternsOf(grammar)
  take(
    sheet,
    `N(?:${grammar.range}N)* ?${grammar.percent}`,
    ({ value }) => [{ kind: 'ratio', value: value / 100 }],
    { noBare: true },
  )
  for (const [pattern, kind, sign] of grammar.hemispheres) {
    const place = `N(?: ?°| ?º| deg(?:ré|ree)s?(?!\\p{L}))(?: ?N ?[′’'])?(?: ?N ?[″"”])? ?(?:${pattern})(?!\\p{L})`
    take(sheet, place, ({ value }, { all }) => [{ kind, value: sign * angle(value, all) }], { whole: true })
  }
  take(sheet, `[€$£] ?N`, (said, { piece }) => [measureOf(said, units[keyOf(piece[0]) ?? 'euro'])])
  take(
    sheet,
    'N ?(?:feet|foot|ft|pieds?)[ ,]+(?:and |et )?N ?(?:inches|inch|in|pouces?)(?!\\p{L})',
    (said, { all }) => [measureOf({ ...said, value: said.value + (all[1]?.value ?? 0) / 12 }, units.foot)],
    { whole: true },
  )
  take(sheet, 'N ?in(?=[)/])', (said) => [measureOf(said, units.inch)])
  take(sheet, measure, (said, { name }) => {
    const key = keyOf(name)
    return key && !said.order ? [measureOf(said, units[key])] : []
  })
}

/** Degrees, minutes and seconds as degrees. */
function angle(degrees: number, all: Said[]) {
  const [, minutes, seconds] = all
  return degrees + (minutes?.value ?? 0) / 60 + (seconds?.value ?? 0) / 3600
}

function measureOf({ value }: Said, unit: Unit): Reading {
  return { kind: 'measure', value: value * unit.factor + (unit.offset ?? 0), unit, written: value }
}

/** A while as a reading: so many seconds. */
export function whileOf(seconds: number): Reading {
  return { kind: 'measure', value: seconds, unit: units.second, written: seconds }
}
