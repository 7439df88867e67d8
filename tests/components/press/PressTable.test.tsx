import { expect, test } from 'vitest'
import { PressTable } from '@/components/press/PressTable'
import type { SortKey } from '@/lib/catalogue/sort'
import { languageList } from '@/lib/i18n/languages'
import { etna, interfaceWords } from '../../helpers/image'
import { markupOf } from '../../helpers/markup'

test.each(languageList)(
  'on a page in %s only the column that sorts says so, sizes from the largest',
  (language) => {
    const show = (sorted: SortKey) => markupOf(language, <PressTable images={[etna]} sorted={sorted} />)
    expect(show('title').match(/aria-sort="\w+"/g)).toEqual(['aria-sort="ascending"'])
    expect(show('size').match(/aria-sort="\w+"/g)).toEqual(['aria-sort="descending"'])
    expect(show('title')).toContain(`href="/${language}/media/size#table"`)
    const { file } = etna.press[language]
    expect(show('title')).toContain(`<a href="/press/${file}" download="${file}">`)
  },
)

test.each(languageList)(
  'in %s a row has its picture, credit and size, and its id where that sorts',
  (language) => {
    const show = (sorted: SortKey) => markupOf(language, <PressTable images={[etna]} sorted={sorted} />)
    const cells = show('date').match(/<td[^>]*>.*?<\/td>/g) ?? []
    expect(cells.some((cell) => cell.includes('ESA/NASA'))).toBe(true)
    // 2,000,000 bytes
    expect(cells.at(-1)).toMatch(/2\sM[Bo]/)
    expect(show('date')).toMatch(/<img[^>]*src="\/variants\/etna-320.jpeg"[^>]*alt=""/)
    expect(cells).not.toContain('etna')
    expect(show('id')).toMatch(/<td[^>]*>etna<\/td>/)
  },
)

test.each(languageList)('in %s the table is named, and its columns by their words alone', (language) => {
  const t = interfaceWords[language].PressTable
  const html = markupOf(language, <PressTable images={[etna]} sorted="date" />)
  expect(html).toMatch(new RegExp(`<caption>.*${t.date}.*</caption>`))
  expect(html).not.toMatch(/<a [^>]*aria-label/)
  expect(html).toMatch(new RegExp(`<a [^>]*aria-describedby="press-sort">${t.title}</a>`))
  expect(html).toContain(`<span id="press-sort" hidden="">${t.sort}</span>`)
})
