import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { viewers as listed } from '@/lib/press/viewers'
import { viewers } from '../helpers/viewers'

test('the press page tells of the viewers that the tests open, in the versions that they open', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  // Leaflet is what Leaflet-IIIF runs in; of Allmaps only the addresses are tried.
  const { leaflet, allmaps, ...opened } = viewers
  expect([leaflet, allmaps]).toHaveLength(2)
  const versions = Object.values(opened).map(({ spec }) => spec.split('@').at(-1))
  const told = listed.flatMap(({ programs }) => programs.match(/\d[\d.]*/g))
  expect(told.sort()).toEqual([...versions, dependencies.openseadragon].sort())
})
