import { expect, test } from 'vitest'
import { filePath } from '@/lib/site/files'

test('a file of a surface lies under the surface’s own folder', () => {
  expect(filePath('press', 'proxima-etna.jpg')).toBe('/press/proxima-etna.jpg')
})
