import { describe, expect, test } from 'vitest'
import { languageList } from '@/lib/i18n/languages'
import { excerpt } from '@/lib/search/excerpt'
import { answer } from '@/lib/search/answer'
import { readQuery } from '@/lib/search/query'
import { search } from '@/lib/search/rank'
import { openBuilt } from '../helpers/built'
import { absent, nearly, queries } from '../helpers/queries'

const { reader } = await openBuilt()

async function idsFor(typed: string) {
  const { hits } = await search(reader, typed)
  return (await reader.records(hits.map(({ image }) => image))).map(({ id }) => id)
}

/** What is answered to a question, and how its words were found, as a page in a language says it. */
async function ask(q: string, language: (typeof languageList)[number]) {
  const { shown, accounts } = await answer(reader, {
    query: { ...readQuery(''), q },
    limit: 1,
    language,
    countries: {},
  })
  return { first: shown[0]?.record.id, accounts }
}

test('two hundred things are asked, of a third of which the gallery has nothing', () => {
  const all = [...queries, ...nearly].map(([typed]) => typed).concat(absent)
  expect(new Set(all).size).toBe(all.length)
  expect(all.length).toBeGreaterThanOrEqual(200)
  expect(absent.length * 3).toBeGreaterThanOrEqual(all.length)
})

describe.each(languageList)('on a page in %s', (language) => {
  test.each(queries)('%s is found, and as itself: %s comes first', async (typed, id) => {
    expect(await ask(typed, language)).toEqual({ first: id, accounts: [] })
  })

  test.each(nearly)('%s is found as %s, which is named: %s comes first', async (typed, _, id) => {
    const { first, accounts } = await ask(typed, language)
    expect(first).toBe(id)
    expect(accounts).toHaveLength(1)
    expect(accounts[0].way).not.toBe('nowhere')
    expect(accounts[0].near.length).toBeGreaterThan(0)
  })

  test.each(absent)('%s is nowhere, whatever is near', async (typed) => {
    const { first, accounts } = await ask(typed, language)
    expect(first).toBeUndefined()
    expect(accounts.map(({ way }) => way)).toEqual(['nowhere'])
  })
})

test.each(nearly)('%s is said to be %s', async (typed, as) => {
  const [inFirst, inOther] = await Promise.all(languageList.map((language) => ask(typed, language)))
  expect([...inFirst.accounts, ...inOther.accounts].flatMap(({ near }) => near)).toContain(as)
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

test('a word that is not there names its kin, and a mere string or sign finds nothing', async () => {
  expect(await idsFor('sechage')).toEqual([])
  expect((await ask('sechage', 'fr')).accounts[0].near).toContain('sécheresse')
  expect(await idsFor('')).toEqual([])
  expect(await idsFor('’')).toEqual([])
})

test('what is said of all islands is not said of the Bahamas: their theme answers for no volcano', async () => {
  expect(await idsFor('volcans')).not.toContain('20170411-bahamas')
  expect(await idsFor('volcanoes')).not.toContain('20170411-bahamas')
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
  const {
    hits: [hit],
  } = await search(reader, 'whale')
  expect(hit.languages).toEqual(['en'])
  const [record] = await reader.records([hit.image])
  const found = excerpt(record, 'en', hit.words.en)!
  expect(found.filter((part) => part.found).map(({ text }) => text)).toEqual(['whales'])
  expect(found.map(({ text }) => text).join('').length).toBeLessThan(160)
  expect(excerpt(record, 'fr', hit.words.fr)).toBeNull()
})

test('while it is typed the last word is taken for the beginning of one, the others for what they are', async () => {
  for (const typed of ['medit', 'florid', 'venis', 'masir', 'lac titi']) {
    expect((await search(reader, typed, true)).hits.length, typed).toBeGreaterThan(0)
    // Whoever went on to another word has typed it whole.
    expect((await search(reader, `${typed} `, true)).words, typed).toEqual(
      (await search(reader, typed)).words,
    )
  }
  expect((await search(reader, 'florid')).words[0].way).toBe('nowhere')
})
