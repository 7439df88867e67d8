import { expect, test } from 'vitest'
import { excerpt, surface } from '@/lib/search/excerpt'
import { search } from '@/lib/search/rank'
import { openBuilt } from '../helpers/built'

const { reader } = await openBuilt()

test('an excerpt is found in title, place, theme or prose, accents and elisions left as they are', async () => {
  const {
    hits: [etna],
  } = await search(reader, 'etna')
  const [record] = await reader.records([etna.image])
  const [before, after] = record.words.fr.title.split('Etna')
  expect(before).toMatch(/l’$/)
  expect(excerpt(record, 'fr', ['etna'])).toEqual([
    { text: before, found: false },
    { text: 'Etna', found: true },
    { text: after, found: false },
  ])
  const [first, ...others] = record.subjects.fr
  expect(excerpt(record, 'fr', ['volcans'])).toEqual([
    { text: first, found: true },
    { text: `, ${others.join(', ')}`, found: false },
  ])
  expect(excerpt(record, 'fr', ['catane'])![0].text).toMatch(/^… /)
})

test('an excerpt of what is said of a theme stands in for a caption that lacks the word', async () => {
  const {
    hits: [first],
  } = await search(reader, 'cratere')
  const [record] = await reader.records([first.image])
  expect(excerpt(record, 'fr', ['crateres'])![0]).toEqual({ text: 'Cratères', found: true })
})

test('a word is named as a text writes it, without a capital where it does without', async () => {
  const {
    hits: [first],
  } = await search(reader, 'volcans')
  const [record] = await reader.records([first.image])
  expect(surface(record, 'fr', 'volcans')).toBe('volcans')
  expect(surface(record, 'fr', 'hawai')).toBe('Hawaï')
  expect(surface(record, 'fr', 'nowhere')).toBeUndefined()
})
