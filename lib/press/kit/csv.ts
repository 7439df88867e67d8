import { factsOf, type Language } from '../../i18n/languages'
import type { PressRecord } from './record'
import { columns } from './texts'

/**
 * What a spreadsheet takes for the beginning of a formula (OWASP, "CSV Injection"): a text that begins so is
 * none.
 */
const formula = /^[=+\-@\t\r]/

/**
 * The table of a kit as CSV (RFC 4180, UTF-8 with a byte order mark, by which spreadsheets know it). Its
 * cells are parted by what the spreadsheets of a language expect: where a comma parts decimals, by a
 * semicolon. A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function csv(records: PressRecord[], language: Language) {
  const names = columns.map(([name]) => name)
  const rows = records.map((record) => columns.map(([, cell]) => cell(record) ?? ''))
  const separator = separatorOf(language)
  const lines = [names, ...rows].map((row) => row.map(quote).join(separator))
  return '\ufeff' + lines.map((line) => `${line}\r\n`).join('')
}

function separatorOf(language: Language) {
  const parts = new Intl.NumberFormat(factsOf(language).tag).formatToParts(0.5)
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ';' : ','
}

function quote(cell: string) {
  const text = formula.test(cell) ? `'${cell}` : cell
  return `"${text.replace(/"/g, '""')}"`
}
