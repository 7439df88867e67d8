import { passes } from './choose'
import type { Facets } from './format'
import type { Query } from './query'

/** What narrows the wall besides the words of a search. */
export const filters = ['theme', 'country', 'kind', 'light'] as const
/** One of these. */
export type Filter = (typeof filters)[number]
/** How many images each value of a filter would leave, `''` being none; one that leaves none is absent. */
export type Counts = Record<Filter, Record<string, number>>

/**
 * How many of some images each value of each filter would leave, every other filter as the query has it: what
 * a visitor would get by choosing it now.
 */
export function countChoices(facets: Facets, query: Query, images: number[]): Counts {
  const counts = filters.map((filter) => {
    const others = { ...query, [filter]: '' }
    const passing = images.filter((image) => passes(facets, others, image))
    const counts = tally(passing.flatMap((image) => valuesOf[filter](facets, image)))
    return [filter, { '': passing.length, ...counts }]
  })
  return Object.fromEntries(counts) as Counts
}

const valuesOf: Record<Filter, (facets: Facets, image: number) => string[]> = {
  theme: ({ themes, images }, image) => themes.filter((_, n) => (images.themes[image] >> n) % 2 === 1),
  country: ({ images }, image) => images.countries[image].split(' ').filter(Boolean),
  kind: ({ kinds, images }, image) => [kinds[images.kind[image]]],
  light: ({ images }, image) => [images.night[image] === 1 ? 'night' : 'day'],
}

function tally(values: string[]) {
  const counts: Record<string, number> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}
