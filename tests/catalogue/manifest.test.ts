import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import {
  isManifestImage,
  readKnown,
  readManifest,
  writeManifest,
  type Manifest,
} from '@/lib/catalogue/manifest'

const image = {
  original: {},
  standIn: '123456789abcfffccc',
  camera: null,
  variants: [],
  press: { fr: {}, en: {} },
  cards: {},
}

function makePath() {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'manifest.json')
}

test('what is written is read again, in the order of ids whatever the order of making', async () => {
  const path = makePath()
  const manifest = { vesuvius: image, etna: image } as unknown as Manifest
  await writeManifest(path, manifest)
  expect(Object.keys(readManifest(path))).toEqual(['etna', 'vesuvius'])
  expect(readManifest(path)).toEqual(manifest)
  const before = readFileSync(path)
  await writeManifest(path, readManifest(path))
  expect(readFileSync(path)).toEqual(before)
})

test('what is no manifest is refused, with how to make one', () => {
  const path = makePath()
  for (const text of ['[]', '{"etna":{}}', '5']) {
    writeFileSync(path, text)
    expect(() => readManifest(path), text).toThrow('Remove it, and run npm run images.')
  }
})

test('a manifest of an earlier release is refused by pages, and tells the next run what is there', () => {
  const path = makePath()
  const { standIn, ...rest } = image
  expect(standIn).toBeDefined()
  writeFileSync(path, JSON.stringify({ etna: { ...rest, colour: '#102030' } }))
  expect(() => readManifest(path)).toThrow('Remove it, and run npm run images.')
  expect(readKnown(path)).toMatchObject({ etna: rest })
  const one = { ...image, press: { file: 'proxima-etna.jpg', bytes: 1 } }
  writeFileSync(path, JSON.stringify({ etna: one }))
  expect(() => readManifest(path)).toThrow('Remove it, and run npm run images.')
  expect(readKnown(path)).toMatchObject({ etna: one })
  writeFileSync(path, '{"etna":{}}')
  expect(() => readKnown(path)).toThrow('Remove it, and run npm run images.')
})

test('an image of it has a stand-in, its surfaces, and variants that are files', () => {
  expect(isManifestImage(image)).toBe(true)
  for (const standIn of [undefined, '#102030', '123456789ABCFFFCCC'])
    expect(isManifestImage({ ...image, standIn })).toBe(false)
  expect(isManifestImage({ ...image, press: undefined })).toBe(false)
  expect(isManifestImage({ ...image, variants: [{ width: 320 }] })).toBe(false)
})
