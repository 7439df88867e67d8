import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { authoredImages } from '@/lib/catalogue/authored'
import { openGallery } from '@/lib/catalogue/gallery'
import { buildImages } from '@/lib/pipeline/images'
import { blocks, index, vocabulary } from '@/lib/pipeline/search/blocks'
import { subjectsOf } from '@/lib/pipeline/search'
import { termsOf, type Subject } from '@/lib/pipeline/search/terms'
import { change, entry, makeGallery, quick, tree, words } from '../../helpers/gallery'

const subject: Subject = {
  id: '20170319-etna',
  facts: entry,
  words,
  place: { fr: 'Etna', en: 'Mount Etna' },
  themes: { fr: ['Volcans', 'Nuit'], en: ['Volcanoes', 'Night'] },
  countries: { fr: ['Italie'], en: ['Italy'] },
}

test('a name outweighs prose, the first theme the second, and function words nothing', () => {
  const terms = termsOf(subject, 'fr')
  // title 8 × 1.36, place 8 × 1.36, caption 1.2: 23.0 / (23.0 + 15) → 605; the city of the caption alone: 1.2
  // / 16.2 → 74
  expect(terms.get('etna')).toBe(605)
  expect(terms.get('catane')).toBe(74)
  expect(terms.get('volcans')).toBeGreaterThan(terms.get('nuit')!)
  expect(['la', 'de', 'l', 'et'].filter((word) => terms.has(word))).toEqual([])
})

test('the words of an id are English, its numbers are in both languages', () => {
  const [fr, en] = [
    termsOf({ ...subject, id: '20170118-aurora' }, 'fr'),
    termsOf({ ...subject, id: '20170118-aurora' }, 'en'),
  ]
  expect([fr.has('aurora'), en.has('aurora'), fr.has('20170118'), en.has('20170118')]).toEqual([
    false,
    true,
    true,
    true,
  ])
  expect([...termsOf({ ...subject, id: 'iss050-e-14232' }, 'fr').keys()]).toEqual(
    expect.arrayContaining(['iss050', '14232', 'iss050e14232']),
  )
})

test('an index is sorted, and tells images by their distance', () => {
  const entries = index([
    subject,
    { ...subject, id: 'b', words: { ...words, fr: { ...words.fr, caption: 'Neige' } } },
    subject,
  ])
  expect(entries.map(([word]) => word)).toEqual(entries.map(([word]) => word).sort())
  const [, fr, en] = entries.find(([word]) => word === 'catane')!
  // images 0 and 2 in French; Catania is another word
  expect(fr.filter((_, n) => n % 2 === 0)).toEqual([0, 2])
  expect(en).toEqual([])
})

test('the words that may be mistyped are listed from both ends, numbers and short ones left out', () => {
  const { beginnings, endings } = vocabulary([
    ['14232', [], []],
    ['etna', [], []],
    ['lac', [], []],
  ])
  expect([beginnings, endings]).toEqual([['etna'], ['ante']])
})

test('blocks hold everything once, in order, and tell what they begin with', () => {
  const list = Array.from({ length: 500 }, (_, n) => `word${String(n).padStart(3, '0')}`)
  const { files, firsts } = blocks(list, String, 1_000)
  expect(files.flat()).toEqual(list)
  // `"word000",` is 10 characters: 100 to a block
  expect(files.map((file) => file.length)).toEqual([100, 100, 100, 100, 100])
  expect(firsts[1]).toBe('word100')
})

test('writes the search files once, under another folder when a word changes, and leaves nothing behind', async () => {
  const root = await makeGallery(['etna', 'vesuvius'])
  const search = join(root, 'public/search')
  await buildImages(root, quick)
  const [before, time] = [tree(search), statSync(join(search, 'root.json')).mtimeMs]
  await buildImages(root, quick)
  expect(statSync(join(search, 'root.json')).mtimeMs).toBe(time)

  rmSync(join(search, before[0].split(' ')[0]))
  mkdirSync(join(search, 'stray'))
  writeFileSync(join(search, 'stray/file.json'), '{}')
  await buildImages(root, quick)
  expect(tree(search)).toEqual(before)
  expect(readdirSync(search)).not.toContain('stray')

  change(root, 'messages/en/captions.json', (captions: Record<string, { caption: string }>) => {
    captions.etna.caption += ' Snow lies on it.'
  })
  await buildImages(root, quick)
  const { folder } = JSON.parse(readFileSync(join(search, 'root.json'), 'utf8'))
  expect(
    tree(search)
      .filter((line) => !line.startsWith(folder))
      .map((line) => line.split(' ')[0]),
  ).toEqual(['root.json'])
  expect(before.some((line) => line.startsWith(folder))).toBe(false)
})

test('every image of the gallery is a subject with both languages', () => {
  const gallery = openGallery('.')
  for (const { words, themes, countries } of subjectsOf(authoredImages(gallery), gallery.words)) {
    expect(words.fr.title && words.en.title).toBeTruthy()
    expect(themes.fr.length).toBe(themes.en.length)
    expect(countries.fr.length).toBe(countries.en.length)
  }
})
