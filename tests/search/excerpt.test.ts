import { expect, test } from 'vitest'
import { excerpt } from '@/lib/search/excerpt'
import { search } from '@/lib/search/rank'
import { openBuilt } from '../helpers/built'

const { reader } = await openBuilt()

test('an excerpt is found in title, place, theme or prose, accents and elisions left as they are', async () => {
  const [etna] = await search(reader, 'etna')
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
