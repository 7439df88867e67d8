import { expect, test } from 'vitest'
import type { Image } from '@/lib/catalogue/image'
import { drawAtlas } from '@/lib/maps/atlas'
import { drawGround } from '@/lib/maps/ground'
import { entry } from '../helpers/gallery'

const basis = 'place-named'
const at = (id: string, lat: number, lon: number) => ({ ...entry, id, coordinates: { lat, lon, basis } })
const images = [at('paris', 48.9, 2.3), at('tokyo', 35.7, 139.7)] as Image[]

test('the land and graticules of all maps are one file, two paths a map', () => {
  const atlas = drawAtlas(images)
  const file = drawGround(atlas)
  expect(atlas.regions).toHaveLength(2)
  expect(file.match(/<path id="[^"]+" d="M[^"]+"\/>/g)).toHaveLength(2 * (atlas.regions.length + 1))
})
