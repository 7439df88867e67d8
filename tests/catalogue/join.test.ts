import { expect, test } from 'vitest'
import { joinImages } from '@/lib/catalogue/join'
import type { Manifest } from '@/lib/catalogue/manifest'
import { galleryOf } from '../helpers/opened'

test('an image has what people wrote of it and what the build made of it', () => {
  const manifest = { etna: { standIn: '123456789abcfffccc' }, vesuvius: {} } as unknown as Manifest
  const images = joinImages(galleryOf(), manifest)
  expect(images).toHaveLength(1)
  expect(images[0]).toMatchObject({ id: 'etna', kind: 'photograph', standIn: '123456789abcfffccc' })
})
