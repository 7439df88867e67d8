import { describe, expect, test } from 'vitest'
import { excerpt } from '@/lib/search/excerpt'
import { search } from '@/lib/search/rank'
import { openBuilt } from '../helpers/built'
import { queries } from '../helpers/queries'

const { reader } = await openBuilt()

async function idsFor(typed: string) {
  const hits = await search(reader, typed)
  return (await reader.records(hits.map(({ image }) => image))).map(({ id }) => id)
}

describe('the image that must come first', () => {
  test.each(queries)('%s → %s', async (typed, id) => {
    expect((await idsFor(typed))[0]).toBe(id)
  })
})

test('every image comes first for its own title in either language, and for its id', async () => {
  const all = await reader.records([...Array(reader.count).keys()])
  for (const { id, words } of all) {
    for (const typed of [id, words.fr.title, words.en.title]) expect((await idsFor(typed))[0], typed).toBe(id)
  }
})

test('every image is found by its place, without accents, in either language', async () => {
  const all = await reader.records([...Array(reader.count).keys()])
  for (const { id, place } of all.filter(({ place }) => place)) {
    for (const name of Object.values(place!)) {
      const typed = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
      expect((await idsFor(typed)).slice(0, 2), typed).toContain(id)
    }
  }
})

test('a word that is not there finds its kin, and a mere string nothing', async () => {
  // « séchage »: no caption has it, but several dry out.
  expect(await idsFor('sechage')).toEqual(expect.arrayContaining(['iss051-e-43197', 'iss050-e-36621']))
  expect(await idsFor('zzzzzz')).toEqual([])
  expect(await idsFor('')).toEqual([])
  expect(await idsFor('’')).toEqual([])
})

test('a number is never taken for another', async () => {
  expect(await idsFor('14233')).toEqual([])
})

test('all words must be there; where no image has them all, most will do', async () => {
  const all = await reader.records([...Array(reader.count).keys()])
  const inSome = ({ words }: (typeof all)[number], word: string) =>
    Object.values(words).some((texts) => Object.values(texts).join(' ').toLowerCase().includes(word))
  const naming = all.filter((record) => inSome(record, 'salar') && inSome(record, 'uyuni'))
  const found = await idsFor('salar uyuni')
  expect(found[0]).toBe('20161203-uyuni')
  expect(found.toSorted()).toEqual(naming.map(({ id }) => id).toSorted())
  expect((await idsFor('uyuni penguins'))[0]).toMatch(/uyuni|galapagos/)
})

test('an answer tells the languages that it was found in, and where', async () => {
  const [hit] = await search(reader, 'whale')
  expect(hit.languages).toEqual(['en'])
  const [record] = await reader.records([hit.image])
  const found = excerpt(record, 'en', hit.words.en)!
  expect(found.filter((part) => part.found).map(({ text }) => text)).toEqual(['whales'])
  expect(found.map(({ text }) => text).join('').length).toBeLessThan(160)
  expect(excerpt(record, 'fr', hit.words.fr)).toBeNull()
})
