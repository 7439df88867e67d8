import { expect, test } from 'vitest'
import { addressBook } from '@/lib/catalogue/aliases'
import { entriesOf, galleryOf } from '../helpers/opened'

test('an id leads to its image, and so does each of its aliases; one under embargo leads nowhere', () => {
  const entries = entriesOf({
    etna: { aliases: ['mongibello'] },
    vesuvius: { publish: '9999-01-01T00:00:00Z', aliases: ['somma'] },
  })
  expect([...addressBook(galleryOf({ entries }))]).toEqual([
    ['etna', { id: 'etna', alias: false }],
    ['mongibello', { id: 'etna', alias: true }],
  ])
})
