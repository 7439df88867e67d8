import { expect, test } from 'vitest'
import { Pager } from '@/components/parts/Pager'
import { languageList } from '@/lib/i18n/languages'
import { markupOf } from '../../helpers/markup'

const hrefs = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)
const pager = (page: number, count: number) => (
  <Pager page={page} count={count} first="/wall" further="/wall/pages" />
)

test.each(languageList)(
  'on a page in %s the second page leads to the wall itself and to the third',
  (language) => {
    expect(hrefs(markupOf(language, pager(2, 3)))).toEqual(['/wall', '/wall/pages/3'])
    expect(hrefs(markupOf(language, pager(1, 3)))).toEqual(['/wall/pages/2'])
    expect(hrefs(markupOf(language, pager(3, 3)))).toEqual(['/wall/pages/2'])
  },
)

test('a list that fits on one page has no pager', () => {
  expect(markupOf(languageList[0], pager(1, 1))).toBe('')
})
