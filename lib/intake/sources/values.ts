/**
 * The day at the beginning of a date as EXIF or XMP write it, `2017:04:20 10:31:00` or `2017-04-20T10:31`;
 * `null` for blanks, zeros and days that do not exist.
 */
export function readDay(value: unknown) {
  return dayIn(/^(\d{4})[:-](\d\d)[:-](\d\d)/, String(value ?? ''))
}

/** The day of an IIM date, `20170420`; `null` as above. */
export function readCompactDay(value: string | null) {
  return dayIn(/^(\d{4})-?(\d\d)-?(\d\d)/, value ?? '')
}

/**
 * A moment as EXIF or XMP write it, with the zone that it tells itself or that stands beside it:
 * `2017-03-19T23:59:59-05:00`; `null` unless it tells hours and minutes of a real day.
 */
export function readMoment(value: string | null, zone: string | null = null) {
  const match = moment.exec(value ?? '')
  if (!match || !readDay(value)) return null
  const [, year, month, day, time, seconds = '00', own = zone ?? ''] = match
  return `${year}-${month}-${day}T${time}:${seconds}${zoneOf(own)}`
}

const moment = /^(\d{4})[:-](\d\d)[:-](\d\d)[T ](\d\d:\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?/

/** The moment of an IIM date and time, `20170420` and `103100+0200`; `null` as above. */
export function readCompactMoment(date: string | null, time: string | null) {
  const [day, match] = [readCompactDay(date), /^(\d\d)(\d\d)(\d\d)([+-]\d{4})?/.exec(time ?? '')]
  return day && match ? readMoment(`${day}T${match[1]}:${match[2]}:${match[3]}${match[4] ?? ''}`) : null
}

function zoneOf(zone: string) {
  const match = /^([+-]\d\d):?(\d\d)$/.exec(zone.trim())
  return match ? `${match[1]}:${match[2]}` : zone.trim() === 'Z' ? 'Z' : ''
}

// Of `2017-03-19T23:59:59`, without a zone.
const clockLength = 19

/**
 * Whether two moments can be one, told by clocks of two zones: the same instant, or, where a zone is not
 * told, clocks that are some quarter hours apart, no more than zones are (14 hours either way).
 */
export function isOneMoment(a: string | null, b: string | null) {
  if (!a || !b) return false
  const [isZonedA, isZonedB] = [a, b].map((value) => value.length > clockLength)
  const apart = Math.abs(instant(a) - instant(b)) / 60_000
  if (isZonedA && isZonedB) return apart < 1
  return (isZonedA || isZonedB) && apart <= 14 * 60 && apart % 15 === 0
}

function instant(value: string) {
  return Date.parse(value.length > clockLength ? value : `${value}Z`)
}

function dayIn(pattern: RegExp, text: string) {
  const match = pattern.exec(text)
  return match && realDay(match.slice(1).join('-'))
}

/** A day of the calendar since photographs exist, or `null`. @example realDay('2017-02-30') // null */
export function realDay(iso: string) {
  const time = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) && iso > '1826' ? iso : null
}

/**
 * A position on Earth in degrees to six decimals, about 11 cm; `null` unless both are known. Zero on both
 * axes is an empty field, not the Gulf of Guinea.
 */
export function realPosition(lat: number | null, lon: number | null) {
  if (lat === null || lon === null) return null
  if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180) || (lat === 0 && lon === 0)) return null
  return { lat: Math.round(lat * 1e6) / 1e6, lon: Math.round(lon * 1e6) / 1e6 }
}
