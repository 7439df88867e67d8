import { expect, test } from 'vitest'
import { excerpt } from '@/lib/search/excerpt'
import { search } from '@/lib/search/rank'
import { openBuilt } from '../helpers/built'

const { reader } = await openBuilt()

test('an excerpt is found in title, place, theme or prose, accents and elisions left as they are', async () => {
  const [etna] = await search(reader, 'etna')
  const [record] = await reader.records([etna.image])
  expect(excerpt(record, 'fr', ['etna'])).toEqual([
    { text: 'La Sicile et l’', found: false },
    { text: 'Etna', found: true },
    { text: ', la nuit', found: false },
  ])
  expect(excerpt(record, 'fr', ['volcans'])).toEqual([
    { text: 'Volcans', found: true },
    { text: ', Nuit, Italie, Grèce', found: false },
  ])
  expect(excerpt(record, 'fr', ['catane'])![0].text).toMatch(/^… /)
})
