import { expect, test } from 'vitest'
import { answer } from '@/lib/search/answer'
import { readQuery } from '@/lib/search/query'
import { openMiniature } from '../helpers/miniature'

const ask = (address: string, limit = 2) => ({
  query: readQuery(address),
  limit,
  language: 'en' as const,
  countries: {},
})
const openSea = () =>
  openMiniature({
    sea: {
      en: [
        [0, 10],
        [3, 90],
      ],
    },
  })

test('a search answers best first, and fetches no facets for it', async () => {
  const { reader, loads } = await openSea()
  const { images, shown } = await answer(reader, ask('?q=sea'))
  expect(images).toEqual([3, 0])
  expect(shown.map(({ record, hit }) => [record.id, hit?.image])).toEqual([
    ['3', 3],
    ['0', 0],
  ])
  expect(loads.some((path) => /facets|titles/.test(path))).toBe(false)
})

test('a filter alone answers from all images, and shows no more than the limit', async () => {
  const { reader } = await openSea()
  const { images, shown } = await answer(reader, ask('?light=night', 1))
  expect(images).toEqual([1, 3])
  expect(shown.map(({ image, hit }) => [image, hit])).toEqual([[1, undefined]])
})

test('an order by title is that of the page’s language', async () => {
  const { reader, loads } = await openSea()
  expect((await answer(reader, ask('?sort=title'))).images).toEqual([3, 2, 1, 0])
  expect(loads).toContain('now/titles-en.json')
})

test('a word that is not found as itself is accounted for, with those that are near as the texts write them', async () => {
  const { reader } = await openMiniature({ etna: { en: [[0, 9]] }, galveston: { en: [[0, 9]] } })
  const { accounts, images } = await answer(reader, ask('?q=etan+gal+zzzz'))
  expect(accounts).toEqual([
    { typed: 'etan', way: 'near', near: ['Etna'] },
    { typed: 'gal', way: 'begun', near: ['Galveston'] },
    { typed: 'zzzz', way: 'nowhere', near: [] },
  ])
  expect(images).toEqual([0])
})

test('what is only near is named in the language of the page alone', async () => {
  const open = (language: 'fr' | 'en') =>
    openMiniature({ etna: { [language]: [[0, 9]] } }, 4, ['etan1', 'etna1'])
  const nearIn = async (language: 'fr' | 'en') => {
    const { reader } = await open(language)
    const { accounts } = await answer(reader, ask('?q=etan'))
    return accounts.map(({ way, near }) => [way, near])
  }
  expect(await nearIn('en')).toEqual([['nowhere', ['Etna']]])
  expect(await nearIn('fr')).toEqual([['nowhere', []]])
})

test('where no image has all the words, those with some of them answer, and that is said', async () => {
  const { reader } = await openMiniature({ ice: { en: [[0, 9]] }, sea: { en: [[1, 9]] } })
  expect(await answer(reader, ask('?q=ice+sea'))).toMatchObject({ images: [0, 1], isPartial: true })
  expect(await answer(reader, ask('?q=ice'))).toMatchObject({ images: [0], isPartial: false })
})
