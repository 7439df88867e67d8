import { unzipSync, zipSync } from 'fflate'
import writeXlsxFile from 'write-excel-file/universal'
import type { PressRecord } from './record'
import { columns } from './texts'

/** What stands for the time of every part: the day of the landing. */
export const epoch = new Date(2017, 5, 2)

/** A day as ISO 8601 writes it. */
const day = /^\d{4}-\d{2}-\d{2}$/

/** The width of a column, in characters: of one that holds a sentence, and of any other. */
const widths = { long: 60, short: 24 }

/**
 * The table of a kit as a spreadsheet (Office Open XML), with a head that stays, days as days, and texts that
 * are texts, whatever they begin with: no cell of it is ever a formula. Runs in the visitor's browser,
 * without a worker, which the site's policy would refuse.
 */
export async function sheet(records: PressRecord[]) {
  const head = columns.map(([name]) => ({ value: name, fontWeight: 'bold' as const }))
  const cells = records.map((record) => columns.map(([, cell]) => cell(record)))
  const rows = cells.map((row) => row.map((text) => (text ? cellOf(text) : null)))
  const widthOf = (n: number) =>
    cells.some((row) => (row[n]?.length ?? 0) > 60) ? widths.long : widths.short
  const file = writeXlsxFile([head, ...rows], {
    columns: columns.map((_, n) => ({ width: widthOf(n) })),
    stickyRowsCount: 1,
  })
  const bytes = new Uint8Array(await (await file.toBlob()).arrayBuffer())
  // The writer dates its parts by the clock; of the same records the bytes are the same.
  return new Uint8Array(zipSync(unzipSync(bytes), { mtime: epoch }))
}

function cellOf(text: string) {
  if (day.test(text)) return { value: new Date(text), type: Date, format: 'yyyy-mm-dd' }
  return { value: text, type: String, wrap: true, alignVertical: 'top' as const }
}
