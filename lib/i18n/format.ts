import { factsOf, type Language } from './languages'

/** One formatter for each language, made when the language is first asked for. */
function perLanguage<T>(make: (tag: string) => T) {
  const made = new Map<Language, T>()
  return (language: Language) => {
    const formatter = made.get(language) ?? make(factsOf(language).tag)
    made.set(language, formatter)
    return formatter
  }
}

const dates = (options: Intl.DateTimeFormatOptions) =>
  perLanguage((tag) => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }))
const numbers = (options: Intl.NumberFormatOptions) =>
  perLanguage((tag) => new Intl.NumberFormat(tag, options))
const units = (unit: string, options: Intl.NumberFormatOptions) =>
  numbers({ style: 'unit', unit, ...options })

const longDate = dates({ dateStyle: 'long' })
const moment = dates({ dateStyle: 'long', timeStyle: 'short' })
const shortMonth = dates({ month: 'short' })
const monthOfYear = dates({ month: 'long', year: 'numeric' })
const plainNumber = numbers({ maximumFractionDigits: 1 })
const kilobytes = units('kilobyte', { maximumFractionDigits: 0 })
const megabytes = units('megabyte', { maximumFractionDigits: 1 })
const centimetres = units('centimeter', { maximumFractionDigits: 1 })
const degrees = units('degree', { unitDisplay: 'narrow', maximumFractionDigits: 1 })
const metres = units('meter', { maximumSignificantDigits: 2 })
const kilometres = units('kilometer', { maximumSignificantDigits: 2 })
const wholeKilometres = units('kilometer', { maximumFractionDigits: 0 })
const countryNames = perLanguage((tag) => new Intl.DisplayNames(tag, { type: 'region' }))

/** A day in words. 2016-12-03 is "3 December 2016". */
export function formatDate(date: string, language: Language) {
  const text = longDate(language).format(new Date(date))
  return factsOf(language).mendDate?.(text) ?? text
}

/** A moment (ISO 8601) to the minute: "3 December 2016 at 13:54 UTC". */
export function formatMoment(utc: string, language: Language) {
  const text = `${moment(language).format(new Date(utc))}\u00a0UTC`
  return factsOf(language).mendDate?.(text) ?? text
}

/** The month of a day, shortened: "Dec". */
export function formatMonth(date: string, language: Language) {
  return shortMonth(language).format(new Date(date))
}

/** The month of a day, with its year: "December 2016". */
export function formatMonthOf(date: string, language: Language) {
  return monthOfYear(language).format(new Date(date))
}

/** Bytes in decimal units, as disks and browsers count them: 1,502,046 are "1.5 MB". */
export function formatBytes(bytes: number, language: Language) {
  // 999,500 bytes would round to 1,000 kB.
  if (bytes < 999_500) return kilobytes(language).format(bytes / 1e3)
  return megabytes(language).format(bytes / 1e6)
}

/** A length in centimetres with one decimal: 30.48 is "30.5 cm". */
export function formatCentimetres(value: number, language: Language) {
  return centimetres(language).format(value)
}

/** An angle without its sign, with one decimal: −12.2 is "12.2°". */
export function formatDegrees(value: number, language: Language) {
  return degrees(language).format(Math.abs(value))
}

/** A length on the ground with two figures, in km from 1000 m on: 20,000 is "20 km". */
export function formatMetres(value: number, language: Language) {
  if (value < 1000) return metres(language).format(value)
  return kilometres(language).format(value / 1000)
}

/** A distance in whole kilometres: 1234.5 is "1,235 km". */
export function formatKilometres(value: number, language: Language) {
  return wholeKilometres(language).format(value)
}

/** A plain number, with one decimal at most. */
export function formatNumber(value: number, language: Language) {
  return plainNumber(language).format(value)
}

/** The name of an ISO 3166-1 country: "DZ" is "Algeria". */
export function formatCountry(code: string, language: Language) {
  return countryNames(language).of(code) ?? code
}

/** The names of ISO 3166-1 countries, in alphabetical order: "Algeria, Germany". */
export function formatCountries(codes: string[], language: Language) {
  return codes
    .map((code) => formatCountry(code, language))
    .sort((a, b) => a.localeCompare(b, language))
    .join(', ')
}
