import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readManifest } from '@/lib/catalogue/manifest'
import { languageList } from '@/lib/i18n/languages'
import { buildImages } from '@/lib/pipeline/images'
import { pressFields } from '@/lib/press/file'
import type { PressRecord } from '@/lib/press/kit/record'
import { embed } from '@/lib/press/metadata/embed'
import { splitJpeg } from '@/lib/press/metadata/jpeg'
import { change, makeGallery, picture, quick, write } from '../../helpers/gallery'
import { etna, interfaceWords } from '../../helpers/image'
import { makeHouse, signedByCamera, signerIn } from '../../helpers/sealing'

/** The press folder of a gallery after a run: each file's bytes, and when it was written. */
async function build(root: string) {
  await buildImages(root, quick)
  const folder = join(root, 'public/press')
  const names = readdirSync(folder).sort()
  return {
    folder,
    names,
    bytes: new Map(names.map((name) => [name, readFileSync(join(folder, name))])),
    written: (name: string) => statSync(join(folder, name)).mtimeMs,
    press: readManifest(join(root, 'lib/catalogue/manifest.json')).etna.press,
  }
}

const scanOf = (bytes: Buffer) => splitJpeg(bytes).rest.toString('latin1')

test('an image has a file for each language, of one scan, with sums and a record of each', async () => {
  const root = await makeGallery()
  const { names, bytes, folder, press } = await build(root)
  expect(names).toEqual([
    'SHA256SUMS',
    'index.json',
    'proxima-etna.en.jpg',
    'proxima-etna.en.jpg.sha256',
    'proxima-etna.en.json',
    'proxima-etna.jpg',
    'proxima-etna.jpg.sha256',
    'proxima-etna.json',
  ])
  const original = readFileSync(join(root, 'lib/catalogue/originals/etna.jpg'))
  for (const language of languageList) {
    const { file, sha256, bytes: size } = press[language]
    expect(scanOf(bytes.get(file)!)).toBe(scanOf(original))
    expect(bytes.get(file)).toHaveLength(size)
    const record: PressRecord = JSON.parse(String(bytes.get(file.replace('.jpg', '.json'))))
    expect(record).toMatchObject({ file, sha256, bytes: size })
  }
  expect(press.fr.sha256).not.toBe(press.en.sha256)
  const sums = ['SHA256SUMS', ...names.filter((name) => name.endsWith('.sha256'))]
  const check = spawnSync('sha256sum', ['--check', ...sums], { cwd: folder, encoding: 'utf8' })
  expect(check).toMatchObject({ status: 0, stderr: '' })
  // two files, each in the list of all and in a sum of its own
  expect(check.stdout.match(/: OK$/gm)).toHaveLength(4)
})

test('the seal of a signed original stays behind, and the manifest says that there is one', async () => {
  const root = await makeGallery()
  const sealed = signedByCamera(await picture(80, 60).jpeg().toBuffer(), signerIn(makeHouse()))
  writeFileSync(join(root, 'lib/catalogue/originals/etna.jpg'), sealed)
  const { bytes, press } = await build(root)
  expect(readManifest(join(root, 'lib/catalogue/manifest.json')).etna.original.sealed).toBe(true)
  for (const { file } of Object.values(press)) {
    expect(bytes.get(file)!.includes('c2pa')).toBe(false)
    expect(scanOf(bytes.get(file)!)).toBe(scanOf(sealed))
  }
})

test('a file that is gone is written again, and the other one is left alone', async () => {
  const root = await makeGallery()
  const first = await build(root)
  const time = first.written('proxima-etna.jpg')
  rmSync(join(first.folder, 'proxima-etna.en.jpg'))
  const second = await build(root)
  expect(second.bytes).toEqual(first.bytes)
  expect(second.written('proxima-etna.jpg')).toBe(time)
})

test('other words make other heads, of the same scan', async () => {
  const root = await makeGallery()
  const before = await build(root)
  change(root, 'messages/en/captions.json', (all: { etna: { title: string } }) => {
    all.etna.title = 'Etna'
  })
  const after = await build(root)
  for (const language of languageList) {
    const { file } = after.press[language]
    expect(after.bytes.get(file)).not.toEqual(before.bytes.get(file))
    expect(scanOf(after.bytes.get(file)!)).toBe(scanOf(before.bytes.get(file)!))
    expect(after.press[language].scan).toBe(before.press[language].scan)
  }
})

test('words in one language have one file, under the bare name, and each language’s record tells of it', async () => {
  const root = await makeGallery()
  await build(root)
  change(root, 'lib/catalogue/entries/etna.json', (entry: { state: string }) => {
    entry.state = 'en-only'
  })
  write(root, 'messages/fr/captions.json', {})
  const { names, bytes, press } = await build(root)
  expect(names.filter((name) => /\.jpg/.test(name))).toEqual(['proxima-etna.jpg', 'proxima-etna.jpg.sha256'])
  expect(press.fr).toEqual(press.en)
  for (const name of ['proxima-etna.json', 'proxima-etna.en.json'])
    expect(JSON.parse(String(bytes.get(name))).file).toBe('proxima-etna.jpg')
  expect(String(bytes.get('SHA256SUMS')).trim().split('\n')).toHaveLength(1)
})

test('an original that is no JPEG is encoded once for both files', async () => {
  const root = await makeGallery()
  rmSync(join(root, 'lib/catalogue/originals/etna.jpg'))
  writeFileSync(join(root, 'lib/catalogue/originals/etna.png'), await picture(80, 60).png().toBuffer())
  const { bytes, press } = await build(root)
  const [fr, en] = languageList.map((language) => bytes.get(press[language].file)!)
  expect(scanOf(fr)).toBe(scanOf(en))
  expect(existsSync(join(root, 'public/press/proxima-etna.png'))).toBe(false)
})

test('no file copies the scan: all share the memory that the original was read into', async () => {
  const jpeg = await picture(80, 60).jpeg().toBuffer()
  const files = languageList.map((language) => pressFields(etna, language, interfaceWords))
  const { heads, rest } = embed(jpeg, files)
  expect(heads).toHaveLength(languageList.length)
  for (const piece of rest) expect(piece.buffer).toBe(jpeg.buffer)
})
