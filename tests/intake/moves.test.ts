import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { addressBook } from '@/lib/catalogue/aliases'
import { openGallery } from '@/lib/catalogue/gallery'
import { removeImage, renameImage, withdrawImage } from '@/lib/intake/moves'
import { openSettled } from '@/lib/catalogue/settled'
import { buildImages } from '@/lib/pipeline/images'
import { checkAll } from '@/lib/pipeline/inspect'
import { publicAddresses } from '@/lib/site/public'
import { run } from '../helpers/command'
import { entry, makeGallery, quick, tree, words, write } from '../helpers/gallery'

async function makePublished(...ids: string[]) {
  const root = await makeGallery(ids)
  await buildImages(root, quick)
  return root
}

test('a renamed image keeps its facts, words, original and place among the others, and its old addresses', async () => {
  const root = await makePublished('etna', 'vesuvius')
  const original = readFileSync(join(root, 'lib/catalogue/originals/etna.jpg'))
  renameImage(openSettled(root), 'etna', 'mongibello')
  expect(readFileSync(join(root, 'lib/catalogue/originals/mongibello.jpg')).equals(original)).toBe(true)
  expect(JSON.parse(readFileSync(join(root, 'lib/catalogue/entries/mongibello.json'), 'utf8'))).toEqual({
    ...entry,
    aliases: ['etna'],
  })
  expect(Object.keys(openGallery(root).captions.fr)).toEqual(['mongibello', 'vesuvius'])
  expect(openGallery(root).captions.en.mongibello).toEqual(words.en)
  expect(Object.keys(openGallery(root).places.fr)).toEqual(['mongibello', 'vesuvius'])
  for (const path of ['entries/etna.json', 'originals/etna.jpg'])
    expect(existsSync(join(root, 'lib/catalogue', path))).toBe(false)
  expect(await checkAll(root)).toEqual([])
  await buildImages(root, quick)
  expect(openGallery(root).ledger).toEqual(
    expect.arrayContaining([...publicAddresses('etna'), ...publicAddresses('mongibello')]),
  )
  expect(addressBook(openGallery(root)).get('etna')).toEqual({ id: 'mongibello', alias: true })
})

test('an image renamed twice answers to all its names, and may take an old one back', async () => {
  const root = await makePublished('etna')
  renameImage(openSettled(root), 'etna', 'mongibello')
  renameImage(openSettled(root), 'mongibello', 'gibel')
  expect([...addressBook(openGallery(root))].filter(([, { alias }]) => alias).map(([name]) => name)).toEqual([
    'etna',
    'mongibello',
  ])
  renameImage(openSettled(root), 'gibel', 'etna')
  expect([...addressBook(openGallery(root))].filter(([, { alias }]) => alias).map(([name]) => name)).toEqual([
    'mongibello',
    'gibel',
  ])
  expect(await checkAll(root)).toEqual([])
})

test('a published image is removed when another takes its addresses over, those of its aliases too', async () => {
  const root = await makePublished('etna', 'vesuvius')
  renameImage(openSettled(root), 'etna', 'mongibello')
  await buildImages(root, quick)
  removeImage(openSettled(root), 'mongibello', 'vesuvius')
  expect(await checkAll(root)).toEqual([])
  expect(addressBook(openGallery(root)).get('etna')).toEqual({ id: 'vesuvius', alias: true })
  expect(addressBook(openGallery(root)).get('mongibello')).toEqual({ id: 'vesuvius', alias: true })
  expect(Object.keys(openGallery(root).captions.fr)).toEqual(['vesuvius'])
})

const withdrawal = {
  since: '2026-05-04',
  why: { fr: 'Ce n’était pas le bon volcan.', en: 'It was not the right volcano.' },
}

test('an image that is withdrawn leaves since when and why, and is on no surface any more', async () => {
  const root = await makePublished('etna', 'vesuvius')
  renameImage(openSettled(root), 'etna', 'mongibello')
  await buildImages(root, quick)
  withdrawImage(openSettled(root), 'mongibello', withdrawal)
  const { ids, entries, withdrawn, ledger, captions } = openGallery(root)
  expect([ids, [...entries.keys()], Object.keys(captions.fr)]).toEqual([
    ['vesuvius'],
    ['vesuvius'],
    ['vesuvius'],
  ])
  expect(withdrawn.get('mongibello')).toEqual({ state: 'withdrawn', ...withdrawal, aliases: ['etna'] })
  expect(await checkAll(root)).toEqual([])
  await buildImages(root, quick)
  expect(tree(join(root, 'public')).filter((line) => /mongibello|etna/.test(line))).toEqual([])
  expect(tree(join(root, 'public')).filter((line) => line.includes('vesuvius')).length).toBeGreaterThan(5)
  expect(openGallery(root).ledger).toEqual(ledger)
  expect(addressBook(openGallery(root)).has('etna')).toBe(false)
  expect(() => renameImage(openSettled(root), 'vesuvius', 'etna')).toThrow('is taken')
})

test('an image that was never published is removed without a trace', async () => {
  const [root, undisturbed] = [await makePublished('etna', 'vesuvius'), await makePublished('etna')]
  write(root, 'lib/catalogue/ledger.txt', '')
  appendFileSync(join(root, 'lib/catalogue/ledger.txt'), publicAddresses('etna').join('\n') + '\n')
  removeImage(openSettled(root), 'vesuvius')
  rmSync(join(root, 'lib/catalogue/ledger.txt'))
  rmSync(join(undisturbed, 'lib/catalogue/ledger.txt'))
  const authored = (folder: string) =>
    tree(folder).filter((line) => /^lib\/catalogue\/(entries|originals)/.test(line))
  expect(authored(root)).toEqual(authored(undisturbed))
  expect(await checkAll(root)).toEqual([])
})

const refused: [name: string, act: (root: string) => unknown, told: RegExp][] = [
  [
    'a published image is removed and nobody takes its addresses',
    (root) => removeImage(openSettled(root), 'etna'),
    /"etna" was published, .* Name the image .* with --to\./,
  ],
  [
    'an image is to stand for itself',
    (root) => removeImage(openSettled(root), 'etna', 'etna'),
    /cannot stand for itself\./,
  ],
  [
    'the heir is none',
    (root) => removeImage(openSettled(root), 'etna', 'hekla'),
    /There is no image "hekla"\./,
  ],
  [
    'the image is none',
    (root) => removeImage(openSettled(root), 'hekla'),
    /There is no image "hekla"\. Look into/,
  ],
  [
    'a renamed image is none',
    (root) => renameImage(openSettled(root), 'hekla', 'katla'),
    /There is no image "hekla"\./,
  ],
  [
    'the new id is taken',
    (root) => renameImage(openSettled(root), 'etna', 'vesuvius'),
    /The id "vesuvius" is taken by "vesuvius" already\./,
  ],
  [
    'the new id is the old one',
    (root) => renameImage(openSettled(root), 'etna', 'etna'),
    /is taken by "etna" already\./,
  ],
  ['the new id is no id', (root) => renameImage(openSettled(root), 'etna', '../etna'), /cannot be an id\./],
]

describe('nothing changes when', () => {
  test.each(refused)('%s', async (_, act, told) => {
    const root = await makePublished('etna', 'vesuvius')
    const before = tree(root)
    expect(() => act(root)).toThrow(told)
    expect(tree(root)).toEqual(before)
  })

  test('an alias is named where an id is meant', async () => {
    const root = await makePublished('etna', 'vesuvius')
    renameImage(openSettled(root), 'etna', 'mongibello')
    expect(() => removeImage(openSettled(root), 'etna', 'vesuvius')).toThrow(
      'It is an alias of "mongibello": name that one.',
    )
    expect(() => renameImage(openSettled(root), 'vesuvius', 'etna')).toThrow(
      'The id "etna" is taken by "mongibello" already.',
    )
  })
})

test('the commands say what they did, and exit with 1 when they refuse', async () => {
  const root = await makePublished('etna', 'vesuvius')
  const moving = (command: string, ...args: string[]) => run(`lib/commands/${command}.ts`, root, ...args)
  expect(await moving('rename', 'etna', 'mongibello')).toEqual({
    status: 0,
    told: expect.stringContaining('etna is mongibello now'),
  })
  expect(await moving('remove', 'mongibello')).toEqual({
    status: 1,
    told: expect.stringMatching(/was published.*\. Name the image/),
  })
  expect(await moving('remove', 'mongibello', '--to', 'vesuvius')).toEqual({
    status: 0,
    told: expect.stringContaining('Its addresses lead to vesuvius now'),
  })
  const why = ['--why-fr', 'Une erreur.', '--why-en', 'A mistake.']
  expect(await moving('remove', 'vesuvius', '--withdraw', ...why)).toEqual({
    status: 0,
    told: expect.stringContaining('vesuvius is withdrawn, and all its addresses say so. Run npm run images'),
  })
  expect(await moving('remove', 'vesuvius', '--withdraw', ...why)).toEqual({
    status: 1,
    told: expect.stringMatching(/"vesuvius" was withdrawn on .*\. Name an image that hangs\./),
  })
  expect(await moving('rename', 'etna')).toEqual({
    status: 1,
    told: expect.stringContaining('Two ids are needed.'),
  })
})
