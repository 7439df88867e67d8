import { expect, test } from 'vitest'
import { openGallery } from '@/lib/catalogue/gallery'
import { joinImages } from '@/lib/catalogue/join'
import { readManifest } from '@/lib/catalogue/manifest'
import { manifestReference, navDate } from '@/lib/pipeline/iiif/parts'

const [image] = joinImages(openGallery('.'), readManifest('lib/catalogue/manifest.json'))

test('a collection lists an image by its smallest JPEG', () => {
  const [{ id, width, format, ...rest }] = manifestReference(image).thumbnail
  expect(id).toMatch(new RegExp(`/pictures/${image.id}\\.320\\.jpg$`))
  const widths = image.variants.map((variant) => variant.width)
  expect([width, format]).toEqual([Math.min(...widths), 'image/jpeg'])
  // A viewer would ask it for sizes that it does not have.
  expect(rest).not.toHaveProperty('service')
})

test('a stated day is noon UTC, the same day west of Greenwich, the day of a posting is none', () => {
  const on = (basis: 'stated' | 'posted') => navDate({ ...image, taken: { date: '2017-03-19', basis } })
  expect(on('stated')).toEqual({ navDate: '2017-03-19T12:00:00Z' })
  expect(on('posted')).toBe(false)
})
