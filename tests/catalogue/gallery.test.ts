import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openGallery, publishedEntries } from '@/lib/catalogue/gallery'
import { languageList } from '@/lib/i18n/languages'
import { entry, makeGallery, words, write } from '../helpers/gallery'
import { entriesOf } from '../helpers/opened'

test('a gallery is all that was written of it, in date order', async () => {
  const root = await makeGallery(['etna', 'vesuvius'])
  const earlier = { ...entry, taken: { ...entry.taken, date: '2017-01-01' } }
  write(root, 'lib/catalogue/entries/vesuvius.json', earlier)
  const gallery = openGallery(root)
  expect(gallery.ids).toEqual(['etna', 'vesuvius'])
  expect([...gallery.entries]).toEqual([
    ['vesuvius', earlier],
    ['etna', entry],
  ])
  for (const language of languageList) expect(gallery.captions[language].etna).toEqual(words[language])
  expect([gallery.faults, gallery.ledger]).toEqual([[], []])
})

test('what is wrong with an entry is among the faults, and the entry is not', async () => {
  const root = await makeGallery()
  write(root, 'lib/catalogue/entries/etna.json', { ...entry, themes: ['volcanos'] })
  const { ids, entries, faults } = openGallery(root)
  expect([ids, entries.size]).toEqual([['etna'], 0])
  expect(faults).toMatchObject([{ id: 'etna', field: 'themes.0' }])
})

test('words that are none are refused with their file and key', async () => {
  const root = await makeGallery()
  write(root, `messages/${languageList[0]}/places.json`, { etna: 5 })
  expect(() => openGallery(root)).toThrow(/places\.json is refused at "etna": .*\. Mend it there\.$/)
})

test('a copy without originals can still be read, and its ledger line by line', async () => {
  const root = await makeGallery()
  rmSync(join(root, 'lib/catalogue/originals'), { recursive: true })
  writeFileSync(join(root, 'lib/catalogue/ledger.txt'), '/i/etna\n/i/vesuvius\n')
  const { originals, ledger } = openGallery(root)
  expect([originals, ledger]).toEqual([[], ['/i/etna', '/i/vesuvius']])
})

test('an embargo ends at its moment', () => {
  const entries = entriesOf({ etna: { publish: '2026-12-01T06:00:00Z' } })
  const shown = (now: string) => publishedEntries({ entries }, new Date(now)).length
  expect([shown('2026-12-01T05:59:59Z'), shown('2026-12-01T06:00:00Z')]).toEqual([0, 1])
})
