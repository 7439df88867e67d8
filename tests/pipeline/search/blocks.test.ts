import { expect, test } from 'vitest'
import { blocks, index, vocabulary } from '@/lib/pipeline/search/blocks'
import { words } from '../../helpers/gallery'
import { subject } from '../../helpers/subject'

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

test('what is said of a theme answers for its images with words that no image has otherwise', () => {
  const quiet = { ...subject, id: 'b', abouts: { ...subject.abouts, fr: ['Etna et cratères'] } }
  const entries = new Map(index([subject, quiet, subject]).map(([word, fr]) => [word, fr]))
  // images 0, 1 and 2: each as its distance from the one before
  expect(entries.get('crateres')?.filter((_, n) => n % 2 === 0)).toEqual([0, 1, 1])
  expect(entries.get('oeuvre')?.filter((_, n) => n % 2 === 0)).toEqual([0, 2])
  // Every image has « Etna » in its title: what it weighs there is left as it was.
  expect(entries.get('etna')).toEqual([0, 605, 1, 605, 1, 605])
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
