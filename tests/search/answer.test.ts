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
