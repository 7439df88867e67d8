import { createFormatter } from 'use-intl/core'
import type { Locale } from './routing'

// next-intl formats `en` as American; this gallery's English is British: 3 December 2016.
const tags = { fr: 'fr-FR', en: 'en-GB' } as const satisfies Record<Locale, string>
const formatters = {
  fr: createFormatter({ locale: tags.fr as Locale, timeZone: 'UTC' }),
  en: createFormatter({ locale: tags.en as Locale, timeZone: 'UTC' }),
}

/** A day in words. @example formatDate('2016-12-03', 'en') // 3 December 2016 */
export function formatDate(date: string, locale: Locale) {
  const text = formatters[locale].dateTime(new Date(date), { dateStyle: 'long' })
  // CLDR leaves out what French typography wants of the first of a month.
  return locale === 'fr' ? text.replace(/^1 /, '1er ') : text
}

/** The month of a day, shortened. @example formatMonth('2016-12-03', 'fr') // déc. */
export function formatMonth(date: string, locale: Locale) {
  return formatters[locale].dateTime(new Date(date), { month: 'short' })
}

/** Bytes in decimal units, as disks and browsers count them. @example formatBytes(1502046, 'fr') // 1,5 Mo */
export function formatBytes(bytes: number, locale: Locale) {
  const small = bytes < 999_500
  const value = bytes / (small ? 1e3 : 1e6)
  return formatters[locale].number(value, {
    style: 'unit',
    unit: small ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: small ? 0 : 1,
  })
}

/** A length in centimetres with one decimal. @example formatCentimetres(30.48, 'en') // 30.5 cm */
export function formatCentimetres(value: number, locale: Locale) {
  return formatters[locale].number(value, { style: 'unit', unit: 'centimeter', maximumFractionDigits: 1 })
}

/** An angle without its sign, with one decimal. @example formatDegrees(-12.2, 'fr') // 12,2° */
export function formatDegrees(value: number, locale: Locale) {
  return formatters[locale].number(Math.abs(value), {
    style: 'unit',
    unit: 'degree',
    unitDisplay: 'narrow',
    maximumFractionDigits: 1,
  })
}

/**
 * A length on the ground with two figures, in km from 1000 m on.
 * @example formatMetres(20000, 'fr') // 20 km
 */
export function formatMetres(value: number, locale: Locale) {
  const far = value >= 1000
  return formatters[locale].number(far ? value / 1000 : value, {
    style: 'unit',
    unit: far ? 'kilometer' : 'meter',
    maximumSignificantDigits: 2,
  })
}

/** A distance in whole kilometres. @example formatKilometres(1234.5, 'en') // 1,235 km */
export function formatKilometres(value: number, locale: Locale) {
  return formatters[locale].number(value, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 0 })
}

/** A plain number. */
export function formatNumber(value: number, locale: Locale) {
  return formatters[locale].number(value, { maximumFractionDigits: 1 })
}

/**
 * The names of ISO 3166-1 countries, in alphabetical order.
 * @example formatCountries(['DZ'], 'fr') // Algérie
 */
export function formatCountries(codes: string[], locale: Locale) {
  const names = new Intl.DisplayNames(tags[locale], { type: 'region' })
  return codes
    .map((code) => names.of(code)!)
    .sort((a, b) => a.localeCompare(b, locale))
    .join(', ')
}
