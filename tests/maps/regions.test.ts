import { expect, test } from 'vitest'
import { languageList } from '@/lib/i18n/languages'
import { readWords } from '@/lib/i18n/words'
import { byRegion, regionKeys, regionOf } from '@/lib/maps/regions'
import type { LonLat } from '@/lib/maps/sight'

test('places belong to the region whose name they would be looked for under', () => {
  const expected: [name: string, place: LonLat, region: string][] = [
    ['Paris', [2.3, 48.9], 'europe'],
    ['Tokyo', [139.7, 35.7], 'eastAsia'],
    ['Fiji', [178, -17.8], 'pacific'],
    ['Honolulu', [-157.9, 21.3], 'pacific'],
    ['Houston', [-95.3, 29.8], 'mexico'],
    ['Galápagos', [-91, -0.6], 'northernSouthAmerica'],
    ['Nairobi', [36.8, -1.3], 'equatorialAfrica'],
    ['Mecca', [39.8, 21.4], 'middleEast'],
    ['São Paulo', [-46.6, -23.6], 'brazil'],
  ]
  for (const [name, place, region] of expected) expect(regionOf(place), name).toBe(region)
})

test('grouping loses no sight anywhere on the Earth', () => {
  const sights = Array.from({ length: 36 * 17 }, (_, index) => ({
    place: [(index % 36) * 10 - 180, Math.floor(index / 36) * 10 - 80] as LonLat,
  }))
  const groups = byRegion(sights)
  expect(groups.flatMap(({ sights: group }) => group)).toHaveLength(sights.length)
  expect(new Set(groups.flatMap(({ sights: group }) => group)).size).toBe(sights.length)
  expect(groups.map(({ key }) => key)).toEqual(regionKeys)
})

test('every region has a name in each language, in the same order', () => {
  const words = readWords('messages')
  for (const language of languageList) expect(Object.keys(words[language].Regions)).toEqual(regionKeys)
})
