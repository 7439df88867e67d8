import type { Said } from './numbers'
import type { Unit } from './units'

/** One of the things that a piece of text may say: `{ kind: 'century', value: 19 }`. */
export interface Reading {
  kind:
    | 'number'
    | 'ordinal'
    | 'ratio'
    | 'order'
    | 'date'
    | 'month'
    | 'weekday'
    | 'century'
    | 'millennium'
    | 'decade'
    | 'clock'
    | 'latitude'
    | 'longitude'
    | 'measure'
  value: number
  /** Of a measure: its unit, and its number as written. */
  unit?: Unit
  written?: number
}

/** Something that a text says in figures, and where. */
export interface Fact {
  /** As the text has it. */
  shown: string
  at: number
  end: number
  /** What stands between the fact before it and this one. */
  gap?: string
  /** What it says, or may say. */
  readings: Reading[]
  /** The bare number in it, by which a text without its unit still agrees; none of a bare number. */
  bare?: number
  /** A weak fact says nothing for certain: it may be met, and nothing is missing without it. */
  weak?: boolean
  /** Of two weak facts of one sort that are not met, one on each side, one is wrong. */
  sort?: 'ordinal' | 'ratio' | 'time' | 'name'
}

/** What a bare number may say. Of number words the cardinal ones are no ordinals, and the other way round. */
export function readingsOf({ value, how, ordinal, fraction, order }: Said): Reading[] {
  if (order) return orderOf(value)
  const ratio: Reading[] = fraction === undefined ? [] : [{ kind: 'ratio', value: fraction }]
  if (ratio.length && fraction === value) return ratio
  if (ordinal && how !== 'roman') return [{ kind: 'ordinal', value }, ...ratio]
  if (how === 'word') return [{ kind: 'number', value }, ...ratio]
  return [{ kind: 'number', value }, { kind: 'ordinal', value }, ...ratio]
}

/** Tens and dozens are one order: French counts in the ones where English counts in the others. */
function orderOf(value: number): Reading[] {
  const values = value === 10 || value === 12 ? [10, 12] : [value]
  return values.map((order) => ({ kind: 'order', value: order }))
}

/** Whether two facts may say the same. */
export function agree(a: Fact, b: Fact) {
  return (
    a.readings.some((one) => b.readings.some((other) => areSame(one, other))) ||
    isBareOf(a, b) ||
    isBareOf(b, a)
  )
}

/** Whether a bare number is that of a fact that says more of it. */
function isBareOf({ bare, readings }: Fact, more: Fact) {
  if (bare !== undefined || more.bare === undefined) return false
  return readings.some(
    ({ kind, value }) => (kind === 'number' || kind === 'ordinal') && near(value, more.bare ?? 0),
  )
}

function areSame(a: Reading, b: Reading) {
  if (a.kind !== b.kind) return false
  if (a.unit && b.unit) return isSameMeasure(a, b)
  if (a.kind === 'decade' && (a.value < 100 || b.value < 100)) return a.value % 100 === b.value % 100
  return near(a.value, b.value)
}

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))

function isSameMeasure(a: Reading, b: Reading) {
  if (!a.unit || !b.unit || a.unit.dimension !== b.unit.dimension) return false
  return a.unit.system === b.unit.system ? near(a.value, b.value) : isConversion(a, b)
}

/**
 * Whether two measures of different systems are one length, rounded: the one in the other's unit and to its
 * last figure is the other, or the other way round; and no further apart than 4 %, or 9 % of a single figure.
 */
export function isConversion(a: Reading, b: Reading) {
  if (!a.unit || !b.unit || a.unit.dimension !== b.unit.dimension || a.unit.system === b.unit.system)
    return false
  const isNear = a.unit.dimension === 'temperature' ? Math.abs(a.value - b.value) <= 1.2 : isWithin(a, b)
  return isNear && (isRoundedTo(a, b) || isRoundedTo(b, a))
}

function isWithin(a: Reading, b: Reading) {
  const isSingle = [a, b].some(({ written = 0 }) => Number.isInteger(written) && Math.abs(written) < 10)
  return Math.abs(a.value - b.value) <= (isSingle ? 0.09 : 0.04) * Math.max(a.value, b.value)
}

/** Whether a measure in the unit of another is that other, rounded to its last figure. */
function isRoundedTo({ value }: Reading, { unit, written = 0 }: Reading) {
  if (!unit) return false
  const converted = (value - (unit.offset ?? 0)) / unit.factor
  return Math.abs(converted - written) <= 0.5001 * placeOf(written)
}

/** The place of the last figure that is not 0: 100 of 1,200, 0.1 of 7.5. */
function placeOf(written: number) {
  if (written === 0) return 1
  let place = 1e9
  while (place > 1e-6 && Math.abs(written / place - Math.round(written / place)) > 1e-9) place /= 10
  return place
}
