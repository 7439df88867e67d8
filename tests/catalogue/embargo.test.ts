import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { addressBook } from '@/lib/catalogue/aliases'
import { openGallery } from '@/lib/catalogue/gallery'
import { joinImages } from '@/lib/catalogue/join'
import { readManifest } from '@/lib/catalogue/manifest'
import { bookOf } from '@/lib/hosting/build/names'
import { buildImages } from '@/lib/pipeline/images'
import { checkAll } from '@/lib/pipeline/inspect'
import { entry, makeGallery, quick, write } from '../helpers/gallery'

const publish = '2026-12-01T06:00:00Z'

/** Every generated file in which the name of the embargoed image stands, in its path or its text. */
function traces(root: string) {
  const generated = readdirSync(join(root, 'public'), { recursive: true, withFileTypes: true })
    // The dictionaries of a language know the word, whatever hangs.
    .filter((found) => found.isFile() && !found.parentPath.endsWith('/known'))
    .map((found) => join(found.parentPath, found.name))
  return [
    ...generated,
    join(root, 'lib/catalogue/manifest.json'),
    join(root, 'lib/catalogue/ledger.txt'),
    join(root, 'lib/catalogue/hangings.json'),
  ].filter((path) => path.includes('vesuvius') || readFileSync(path).includes('vesuvius'))
}

test('an image under embargo leaves no trace in anything that is built, until a build after that moment', async () => {
  const root = await makeGallery(['etna', 'vesuvius'])
  write(root, 'lib/catalogue/entries/vesuvius.json', { ...entry, publish, aliases: ['vesuvius-1'] })
  vi.useFakeTimers({ now: new Date('2026-11-30T00:00:00Z'), toFake: ['Date'] })
  onTestFinished(() => void vi.useRealTimers())
  const build = async () => {
    await buildImages(root, quick)
  }
  await build()
  expect(await checkAll(root)).toEqual([])
  expect(traces(root)).toEqual([])
  expect([...addressBook(openGallery(root)).keys()]).toEqual(['etna'])
  expect(
    joinImages(openGallery(root), readManifest(join(root, 'lib/catalogue/manifest.json'))).map(
      ({ id }) => id,
    ),
  ).toEqual(['etna'])

  // While the pages of that build are served, the embargo ends: nothing of the image is known to them.
  vi.setSystemTime(new Date(publish))
  expect([...bookOf(root).keys()]).toEqual(['etna'])
  expect(
    joinImages(openGallery(root), readManifest(join(root, 'lib/catalogue/manifest.json'))).map(
      ({ id }) => id,
    ),
  ).toEqual(['etna'])
  await build()
  expect([...bookOf(root).keys()]).toEqual(['etna', 'vesuvius', 'vesuvius-1'])
  expect(
    joinImages(openGallery(root), readManifest(join(root, 'lib/catalogue/manifest.json'))).map(
      ({ id }) => id,
    ),
  ).toEqual(['etna', 'vesuvius'])
  expect(existsSync(join(root, 'public/press/proxima-vesuvius.jpg'))).toBe(true)
  expect(existsSync(join(root, 'public/iiif/vesuvius/manifest.json'))).toBe(true)
})
