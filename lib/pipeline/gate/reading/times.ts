import type { Reading } from './facts'
import { whileOf } from './measures'
import { keep, type Draft } from './numbers'
import type { Grammar } from './grammar'
import { take, type Sheet } from './sheet'

const clock = (minutes: number): Reading => ({ kind: 'clock', value: ((minutes % 1440) + 1440) % 1440 })

/**
 * Takes the clock times that are written in digits out of a text, before their stops and colons are read as
 * decimals. They come back as facts once the rest is read.
 */
export function readClockDigits(text: string, { clockDigits }: Grammar) {
  const times: { raw: string; minutes: number }[] = []
  const rest = text.replace(clockDigits, (raw: string, ...groups: unknown[]) => {
    const parts = groups.filter((group) => typeof group === 'string').slice(0, -1)
    const [hours, minutes = 0] = parts.filter((part) => /^\d+$/.test(part)).map(Number)
    const half = parts.find((part) => /^\D+$/.test(part))?.toLowerCase() ?? ''
    times.push({
      raw,
      minutes: (hours % (half && half[0] !== 's' ? 12 : 24)) * 60 + minutes + halfOf(half, hours),
    })
    return ` ${mark} `
  })
  return { rest, times }
}

// No letter of any text: what was taken out stood here.
const mark = '\u0001'

/** The minutes that a half of the day adds. */
function halfOf(half: string, hours: number) {
  if (half.startsWith('a') && half !== 'afternoon') return 0
  const isLater = /^(?:p|evening|afternoon|du soir|de l’après-midi)/.test(half)
  return isLater && hours <= 12 ? (half.startsWith('d') && hours === 12 ? 0 : 720) : 0
}

/** Reads the times of a sheet. */
export function readTimes(sheet: Sheet) {
  const { grammar } = sheet
  take(sheet, 'N\u0001', ({ value }) => [clock(value), ...(grammar.hours ? [whileOf(value * 60)] : [])], {
    noBare: true,
  })
  for (const [pattern, minutes] of grammar.clocks)
    take(
      sheet,
      `${pattern}(?!\\p{L})`,
      (_, { all, piece }) => {
        const said = minutes(
          all.map(({ value }) => value),
          piece,
        )
        return said.length && said.every(isTime) ? [...said.map(clock), whileOf(said[0] * 60)] : []
      },
      { whole: true, weak: false },
    )
  const hours = grammar.hours ?? 'N ?(?:h|hrs?|hours?),? (?:and )?N ?(?:min|minutes?)'
  take(
    sheet,
    `${hours}(?!\\p{L})`,
    (_, { all, piece }) =>
      hoursOf(
        all.map(({ value }) => value),
        piece,
      ),
    { whole: true },
  )
  const weak = { whole: true, weak: true, sort: 'time' } as const
  take(sheet, `(?<!\\p{L})(?:${grammar.noon})(?!\\p{L})`, () => [clock(720)], weak)
  take(sheet, `(?<!\\p{L})(?:${grammar.midnight})(?!\\p{L})`, () => [clock(0)], weak)
}

/** Puts the times in digits where they were, as numbers of minutes that a mark follows. */
export function putBack(draft: Draft, times: { raw: string; minutes: number }[]) {
  const left = [...times]
  draft.text = draft.text.replaceAll(mark, () => {
    const { raw, minutes } = left.shift() ?? { raw: '', minutes: 0 }
    return keep(draft, { value: minutes, raw, how: 'digits' }) + mark
  })
}

/** Hours and minutes: a while, and a time of day where no word says that they are a while. */
function hoursOf([hours, minutes = 0]: number[], piece: string): Reading[] {
  const length = whileOf(hours * 3600 + minutes * 60)
  const isWhile = /min|mn/.test(piece) || !isTime(hours * 60) || minutes >= 60
  return isWhile ? [length] : [clock(hours * 60 + minutes), length]
}

/** Whether so many minutes are a time of day. */
function isTime(minutes: number) {
  return Number.isInteger(minutes) && minutes >= 0 && minutes <= 1440
}
