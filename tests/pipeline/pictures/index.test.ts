import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { widestJpeg } from '@/lib/catalogue/variants'
import { readManifest } from '@/lib/catalogue/manifest'
import { buildImages } from '@/lib/pipeline/images'
import { pictureWidths } from '@/lib/site/addresses'
import { makeGallery, picture, quick } from '../../helpers/gallery'

test('each name holds the widest JPEG that fits it, and another original hangs under the same', async () => {
  const root = await makeGallery()
  const file = (width: number) => join(root, `public/pictures/etna.${width}.jpg`)
  const sizes = () =>
    Promise.all(pictureWidths.map(async (width) => (await sharp(file(width)).metadata()).width))
  const recipes = { ...quick, variants: { ...quick.variants, widths: [32, 320, 400, 640] } }
  await buildImages(root, recipes)
  // The original is 80 px wide.
  expect(await sizes()).toEqual([80, 80, 80, 80])
  const { variants } = readManifest(join(root, 'lib/catalogue/manifest.json')).etna
  const variant = join(root, 'public/variants', widestJpeg(variants, 320).file)
  expect(readFileSync(file(320)).equals(readFileSync(variant))).toBe(true)
  const { ino } = statSync(file(320))
  await buildImages(root, recipes)
  expect(statSync(file(320)).ino).toBe(ino)
  await picture(700, 400, 3).jpeg().toFile(join(root, 'lib/catalogue/originals/etna.jpg'))
  await buildImages(root, recipes)
  expect(await sizes()).toEqual([320, 640, 640, 640])
})
