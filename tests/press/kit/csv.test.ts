import { read } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { captionFields } from '@/lib/catalogue/captions'
import { inEach, languageList } from '@/lib/i18n/languages'
import { csv } from '@/lib/press/kit/csv'
import { columns } from '@/lib/press/kit/texts'
import { etna, onlyIn, recordOf } from '../../helpers/image'

const record = recordOf(etna)
const titled = (title: string) => ({ ...record, title: inEach(() => title) })
const rowsOf = (text: string) => text.replace('\ufeff', '').trimEnd().split('\r\n')

test('cells are parted by what the spreadsheets of the page’s language expect', () => {
  const heads = inEach((language) => rowsOf(csv([], language))[0])
  expect(heads.fr.split(';')).toEqual(columns.map(([name]) => `"${name}"`))
  expect(heads.en.split(',')).toEqual(columns.map(([name]) => `"${name}"`))
})

test.each(languageList)(
  'a spreadsheet reads what was written for %s, accents and quotation marks too',
  (language) => {
    const title = 'Etna ; « la forge », dite "l’œuvre"'
    const book = read(csv([titled(title)], language), { type: 'string' })
    const sheet = book.Sheets[book.SheetNames[0]]
    const texts = Object.values(sheet).map((cell) => cell.v)
    expect(texts.filter((text) => text === title)).toHaveLength(languageList.length)
    expect(sheet['!ref']).toMatch(/2$/)
  },
)

test.each(['=1+1', '+33 1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j is a text and no formula', (title) => {
  for (const language of languageList) {
    const text = csv([titled(title)], language)
    expect(text).toContain(`"'${title}"`)
    expect(text).not.toContain(`"${title}"`)
  }
})

test('the table has a column for every text of the caption in every language', () => {
  const head = rowsOf(csv([], languageList[0]))[0]
  for (const field of captionFields)
    for (const language of languageList) expect(head).toContain(`"${field}_${language}"`)
})

test('a text that does not exist is an empty cell', () => {
  const [, row] = rowsOf(csv([recordOf(onlyIn('en'))], 'en'))
  expect(row).toContain(`,"","${etna.words.en.title}",`)
})

test('begins with the byte order mark by which spreadsheets know UTF-8', () => {
  for (const language of languageList) expect(csv([record], language).startsWith('\ufeff"')).toBe(true)
})
