import { expect, test } from 'vitest'
import { countChoices } from '@/lib/search/counts'
import { readQuery } from '@/lib/search/query'

const facets = {
  themes: ['ice', 'night'],
  kinds: ['photograph', 'reconstruction'],
  images: {
    // ice; ice and night; none
    themes: [0b01, 0b11, 0b00],
    countries: ['FR', 'FR IT', ''],
    kind: [0, 1, 1],
    night: [0, 1, 0],
  },
}
const count = (query: string, images = [0, 1, 2]) => countChoices(facets, readQuery(query), images)

test('each value is counted as if nothing else of its filter were chosen, and all of the others', () => {
  expect(count('')).toEqual({
    theme: { '': 3, ice: 2, night: 1 },
    country: { '': 3, FR: 2, IT: 1 },
    kind: { '': 3, photograph: 1, reconstruction: 2 },
    light: { '': 3, day: 2, night: 1 },
  })
  const { theme, light } = count('?light=night')
  expect(theme).toEqual({ '': 1, ice: 1, night: 1 })
  expect(light).toEqual({ '': 3, day: 2, night: 1 })
})

test('only what answers a search is counted', () => {
  expect(count('', [2])).toEqual({
    theme: { '': 1 },
    country: { '': 1 },
    kind: { '': 1, reconstruction: 1 },
    light: { '': 1, day: 1 },
  })
})
