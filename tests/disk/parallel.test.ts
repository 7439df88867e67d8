import { expect, test } from 'vitest'
import { imagesAtOnce } from '@/lib/disk/parallel'

const large = { cores: 4, memory: 16e9 }

test('as many images at a time as there are cores', () => {
  expect(imagesAtOnce(large)).toBe(4)
})

test('fewer where memory is small, and at least one', () => {
  // 1.3 GB at 0.4 GB an image: three. 0.3 GB: none would never end.
  expect(imagesAtOnce({ cores: 4, memory: 1.3e9 })).toBe(3)
  expect(imagesAtOnce({ cores: 4, memory: 0.3e9 })).toBe(1)
})

test('the environment says another number', () => {
  expect(imagesAtOnce({ ...large, wanted: '1' })).toBe(1)
  expect(imagesAtOnce({ cores: 1, memory: 1e9, wanted: '8' })).toBe(8)
  expect(imagesAtOnce({ ...large, wanted: '' })).toBe(4)
})

test.each(['0', '-1', '1.5', 'many'])('refuses %s images', (wanted) => {
  expect(() => imagesAtOnce({ ...large, wanted })).toThrow(`IMAGES_AT_ONCE is "${wanted}"`)
})
