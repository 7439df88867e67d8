import { expect, test } from 'vitest'
import { creditBlocks } from '@/lib/press/credit'
import { fieldsOf } from '@/lib/press/fields'
import { computedEtna, etna, interfaceWords, onlyIn, site } from '../helpers/image'

const blocksOf = (image: typeof etna) =>
  creditBlocks(fieldsOf(image, interfaceWords), image.rights.key, interfaceWords)

test('a block says title, day, caption, credit, rights and address, a line each', () => {
  expect(blocksOf(etna).en?.text.split('\n')).toEqual([
    'Mount Etna, 19 March 2017',
    etna.words.en.caption,
    'Credit: ESA/NASA',
    `Rights: ${interfaceWords.en.Rights['esa-standard'].name} (${etna.rights.statement})`,
    `${site}/en/images/etna`,
  ])
})

test('a computed view is called one in both forms, as whoever pastes it leaves the page’s label behind', () => {
  const block = blocksOf(computedEtna).en
  const mark = interfaceWords.en.Press.reconstruction
  expect(mark).toMatch(/not a photograph\.$/)
  expect(block?.text).toContain(`\n${mark}\n`)
  expect(block?.html).toContain(`2017. ${mark} Credit: `)
})

test('the HTML escapes what a caption holds, and links credit and licence', () => {
  const odd = { ...etna.words.en, caption: 'Snow & <ash>' }
  const html = blocksOf({ ...etna, words: { ...etna.words, en: odd } }).en?.html
  expect(html).toMatch(/^<div lang="en"><p>Snow &amp; &lt;ash&gt;<\/p>/)
  expect(html).toContain(`<a href="${site}/en/images/etna">ESA/NASA</a>`)
  expect(html).toContain('rel="license"')
})

test('words that exist in one language have one block', () => {
  expect(Object.keys(blocksOf(onlyIn('fr')))).toEqual(['fr'])
})
