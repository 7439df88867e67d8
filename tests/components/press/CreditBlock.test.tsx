import { describe, expect, test } from 'vitest'
import { CreditBlock } from '@/components/press/CreditBlock'
import { inEach, languageList, othersThan } from '@/lib/i18n/languages'
import { markupOf } from '../../helpers/markup'

const blocks = inEach((language) => ({ text: `text ${language}`, html: `<p>${language}</p>` }))
const ids = (html: string) => [...html.matchAll(/<pre lang="\w+" id="credit-(\w+)"/g)].map(([, id]) => id)

describe.each(languageList)('on a page in %s', (language) => {
  test('the block in the reader’s language comes first, and alone is open', () => {
    const html = markupOf(language, <CreditBlock blocks={blocks} />)
    expect(ids(html)).toEqual([language, ...othersThan(language)])
    expect(html.match(/<details[^>]* open/g)).toHaveLength(1)
    expect(html.indexOf(' open')).toBeLessThan(html.indexOf('</details>'))
  })

  test('each block is headed by the name of its language, with a capital', () => {
    const html = markupOf(language, <CreditBlock blocks={blocks} />)
    const headings = [...html.matchAll(/<summary>([^<]+)</g)].map(([, heading]) => heading)
    expect(headings).toHaveLength(languageList.length)
    for (const heading of headings) expect(heading).toMatch(/^\p{Lu}\p{Ll}+$/u)
    expect(new Set(headings).size).toBe(headings.length)
  })

  test('where the words exist in another language only, its block is there and open', () => {
    const [other] = othersThan(language)
    const html = markupOf(language, <CreditBlock blocks={{ [other]: blocks[other] }} />)
    expect(ids(html)).toEqual([other])
    expect(html).toMatch(/<details[^>]* open/)
  })
})
