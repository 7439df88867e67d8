import { expect, test } from 'vitest'
import { choose } from '@/lib/search/choose'
import type { Facets } from '@/lib/search/format'
import { readQuery, type Query } from '@/lib/search/query'

// Four images: an icy Chilean day, a night of no country, an Algerian day, and one of Chile and Argentina at
// night.
const facets: Facets = {
  themes: ['coasts', 'ice', 'night'],
  kinds: ['photograph', 'reconstruction'],
  images: {
    themes: [0b010, 0b100, 0b001, 0b110],
    countries: ['CL', '', 'DZ', 'CL AR'],
    kind: [0, 1, 1, 1],
    night: [0, 1, 0, 1],
  },
}
// The wall’s own choices: the first is of no country.
const countries = { '': 'All countries', CL: 'Chile', DZ: 'Algeria', AR: 'Argentina' }

function ask(query: Partial<Query>, images = [0, 1, 2, 3]) {
  return choose({
    facets,
    query: { ...readQuery(''), ...query },
    images: [...images],
    order: [2, 0, 3, 1],
    countries,
    language: 'en',
  })
}

test('filters by theme, country, kind and light, and by all at once', () => {
  expect(ask({ theme: 'ice' })).toEqual([0, 3])
  expect(ask({ country: 'CL' })).toEqual([0, 3])
  expect(ask({ kind: 'photograph' })).toEqual([0])
  expect(ask({ light: 'night' })).toEqual([1, 3])
  expect(ask({ light: 'day' })).toEqual([0, 2])
  expect(ask({ theme: 'ice', light: 'night', country: 'AR', kind: 'reconstruction' })).toEqual([3])
})

test('a value that nobody has leaves nothing', () => {
  for (const key of ['theme', 'country', 'kind'] as const) expect(ask({ [key]: 'nobody' })).toEqual([])
})

test('sorts by date, title, and the first country’s name, images of none last', () => {
  expect(ask({ sort: 'newest' })).toEqual([3, 2, 1, 0])
  expect(ask({ sort: 'title' })).toEqual([2, 0, 3, 1])
  // Algeria, Argentina, Chile, none
  expect(ask({ sort: 'country' })).toEqual([2, 3, 0, 1])
})

test('keeps the order of a search unless another is asked for', () => {
  expect(ask({ q: 'x' }, [3, 0])).toEqual([3, 0])
  expect(ask({ q: 'x', sort: 'date' }, [3, 0])).toEqual([0, 3])
  expect(ask({ q: 'x', sort: 'title' }, [3, 0])).toEqual([0, 3])
})
