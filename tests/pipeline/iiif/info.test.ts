import { expect, test } from 'vitest'
import { infoJson } from '@/lib/pipeline/iiif/info'

test('tells the size of the picture and the tiles there are of it', () => {
  const info = infoJson({
    id: 'etna',
    full: { width: 1001, height: 777 },
    tile: 512,
    statement: null,
  })
  expect([info.width, info.height, info.profile]).toEqual([1001, 777, 'level0'])
  // 1001 / 2 = 500.5 fits one tile, 1001 / 4 = 250.25 a telephone
  expect(info.tiles).toEqual([{ width: 512, height: 512, scaleFactors: [1, 2, 4] }])
  expect(info.sizes).toEqual([
    { width: 251, height: 195 },
    { width: 501, height: 389 },
  ])
})

test('names the manifest that it is part of, and the rights that IIIF has a name for', () => {
  const about = { id: 'etna', full: { width: 1, height: 1 }, tile: 512 }
  const info = infoJson({ ...about, statement: 'https://creativecommons.org/publicdomain/zero/1.0/' })
  expect(info.partOf).toEqual([{ id: 'http://localhost:3000/iiif/etna/manifest.json', type: 'Manifest' }])
  expect(info.rights).toBe('http://creativecommons.org/publicdomain/zero/1.0/')
  expect(infoJson({ ...about, statement: 'https://www.esa.int/terms' })).not.toHaveProperty('rights')
})
