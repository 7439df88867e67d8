import { expect, test } from 'vitest'
import type { Image } from '@/lib/catalogue/image'
import { pageSegments, paginate } from '@/lib/site/pages'
import { distanceKm, kinship, relate } from '@/lib/catalogue/related'

test('measures along the great circle', () => {
  // Paris to Toulouse, 588 km by any atlas
  expect(distanceKm({ lat: 48.857, lon: 2.341 }, { lat: 43.605, lon: 1.444 })).toBeCloseTo(588, -1)
  // across the date line: 2° of longitude at the equator, 222 km
  expect(distanceKm({ lat: 0, lon: 179 }, { lat: 0, lon: -179 })).toBeCloseTo(222, 0)
})

test('relates by shared themes first, then by distance, and never by a region', () => {
  const image = (id: string, themes: string[], lat: number | null, basis = 'place-named') =>
    ({ id, themes, coordinates: lat === null ? null : { lat, lon: 0, basis } }) as Image
  const self = image('self', ['ice', 'night'], 0)
  const others = [
    image('far', ['ice'], 50),
    image('region', ['ice'], 1, 'region'),
    image('near', ['ice'], 2),
    image('both', ['ice', 'night'], 80),
    image('none', [], 0),
  ]
  expect(relate([self, ...others], 4)(self).map(({ id }) => id)).toEqual(['both', 'near', 'far', 'region'])
})

test('two images are related by the themes that both have, and by their distance where both places are known', () => {
  const image = (themes: string[], basis = 'place-named', lon = 0) =>
    ({ themes, coordinates: { lat: 0, lon, basis } }) as Image
  // 2° of longitude at the equator are 222 km
  const { themes, km } = kinship(image(['ice', 'night']), image(['night', 'cities'], 'place-named', 2))
  expect(themes).toEqual(['night'])
  expect(km).toBeCloseTo(222, 0)
  expect(kinship(image(['ice']), image(['ice'], 'region'))).toEqual({ themes: ['ice'], km: null })
})

test('of ten thousand it finds what sorting all of them would', () => {
  const themes = ['ice', 'night', 'coasts', 'cities']
  const images = Array.from({ length: 10_000 }, (_, index) => ({
    id: String(index),
    themes: themes.filter((_, bit) => (index * 7 + 1) & (1 << bit)),
    coordinates: { lat: (index * 37) % 90, lon: (index * 91) % 180, basis: 'place-named' },
  })) as Image[]
  const [self, ...others] = images
  const shared = (image: Image) => image.themes.filter((theme) => self.themes.includes(theme)).length
  const far = (image: Image) => distanceKm(self.coordinates!, image.coordinates!)
  const expected = others.toSorted((a, b) => shared(b) - shared(a) || far(a) - far(b)).slice(0, 6)
  expect(relate(images)(self).map(({ id }) => id)).toEqual(expected.map(({ id }) => id))
})

test('the addresses of a list’s pages are as many as its pages, the first without a number', () => {
  expect(pageSegments(0)).toEqual([[]])
  // 121 images at 60 a page: 3 pages
  expect(pageSegments(121)).toEqual([[], ['2'], ['3']])
})

test('a page holds 60 images, and the last one the rest', () => {
  const list = Array.from({ length: 61 }, (_, index) => index)
  expect(paginate(list, 1)).toMatchObject({ count: 2, items: { length: 60 } })
  expect(paginate(list, 2)).toMatchObject({ count: 2, items: [60] })
  expect(paginate([], 1)).toEqual({ items: [], page: 1, count: 1 })
})
