import { read, utils } from '@e965/xlsx'
import { expect, test, vi } from 'vitest'
import { captionFields } from '@/lib/catalogue/captions'
import { inEach, languageList } from '@/lib/i18n/languages'
import { sheet } from '@/lib/press/kit/sheet'
import { columns } from '@/lib/press/kit/texts'
import { etna, onlyIn, recordOf } from '../../helpers/image'

const record = recordOf(etna)

/** The cells of the one sheet, as another library reads them: by address, and as rows by their column's name. */
async function open(records: Parameters<typeof sheet>[0]) {
  const { Sheets, SheetNames } = read(await sheet(records), { cellDates: true, cellFormula: true, UTC: true })
  const [cells] = SheetNames.map((name) => Sheets[name])
  return { cells, rows: utils.sheet_to_json<Record<string, unknown>>(cells) }
}

test('another library reads every column of every image, in every language', async () => {
  const { cells, rows } = await open([record, recordOf(onlyIn('en'))])
  expect(utils.sheet_to_json<string[]>(cells, { header: 1 })[0]).toEqual(columns.map(([name]) => name))
  expect(rows).toHaveLength(2)
  for (const field of captionFields)
    for (const language of languageList)
      expect(rows[0][`${field}_${language}`]).toBe(etna.words[language][field])
  // A text that does not exist is an empty cell.
  expect('caption_fr' in rows[1]).toBe(false)
})

test('a day is a day, shown as ISO 8601 writes it', async () => {
  const { cells, rows } = await open([{ ...record, date: '2017-03-19' }])
  expect(rows[0].date).toEqual(new Date('2017-03-19'))
  const [, cell] = Object.entries(cells).find(([, { t }]) => t === 'd')!
  expect(cell.w).toBe('2017-03-19')
})

test('the same records make the same bytes, whatever the hour', async () => {
  vi.useFakeTimers({ now: new Date('2026-01-01T00:00:00Z'), toFake: ['Date'] })
  const before = await sheet([record])
  vi.setSystemTime(new Date('2026-06-01T12:34:56Z'))
  expect(Buffer.from(await sheet([record])).equals(before)).toBe(true)
  vi.useRealTimers()
})

test('a text is a text, whatever it begins with, and keeps all its signs', async () => {
  for (const title of [
    '=1+1',
    '+33 1',
    '-1',
    '@SUM(A1)',
    '\tEtna',
    'Etna & <la> "forge"',
    '2016',
    'cœur ½ 🜨',
  ]) {
    const { cells, rows } = await open([{ ...record, title: inEach(() => title) }])
    for (const language of languageList) expect(rows[0][`title_${language}`]).toBe(title)
    expect(Object.values(cells).filter((cell) => cell.f !== undefined)).toEqual([])
  }
})
