import { join } from 'node:path'
import { expect, test } from 'vitest'
import { paths, surfaceFolders } from '@/lib/catalogue/files'

test('every surface has its own folder under public', () => {
  const where = paths('/gallery')
  for (const folder of surfaceFolders) expect(where[folder]).toBe(join('/gallery/public', folder))
})
