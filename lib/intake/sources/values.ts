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
