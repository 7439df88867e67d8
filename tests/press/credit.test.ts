import { expect, test } from 'vitest'
import { creditBlocks } from '@/lib/press/credit'
import { fieldsOf } from '@/lib/press/fields'
import { formatMoment } from '@/lib/i18n/format'
import { computedEtna, etna, interfaceWords, onlyIn, site } from '../helpers/image'
import { pointed } from '../helpers/pointed'

const blocksOf = (image: typeof etna) =>
  creditBlocks(fieldsOf(image, interfaceWords), image.rights.key, interfaceWords)

test('a block says title, day, caption, place, credit, rights and address, a line each', () => {
  expect(blocksOf(etna).en?.text.split('\n')).toEqual([
    'Mount Etna, 19 March 2017',
    etna.words.en.caption,
    'Place: Etna',
    'In the frame: Italy',
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
  expect(block?.html).toContain(`2017. Place: Etna. In the frame: Italy. ${mark} Credit: `)
})

test('of a computed view is said which way it looks, how wide it is, and by whom and when it was computed', () => {
  const { text, html } = blocksOf(pointed).en!
  // 2 × 408 km × tan 30° = 471 km, said with two figures.
  const view =
    'View looking north, from a height of 408 km; about 470 km wide at the middle of the image. ' +
    `Computed by Proxima for ${formatMoment(pointed.reconstruction!.utc, 'en')}.`
  expect(text.split('\n')[3]).toBe(view)
  expect(html).toContain(` ${view} Credit: `)
})

test('a credit in another language than its block is marked as that', () => {
  const credit = 'Image courtesy of the Earth Science and Remote Sensing Unit'
  const blocks = blocksOf({ ...etna, credit: { fr: credit, en: credit } })
  expect(blocks.fr?.html).toContain(`" lang="en">${credit}</a>`)
  expect(blocks.en?.html).toContain(`">${credit}</a>`)
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
