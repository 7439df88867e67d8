import { expect, test } from 'vitest'
import { checkAliases } from '@/lib/pipeline/gate/aliases'
import { entriesOf, galleryOf } from '../../helpers/opened'

test('an alias may be no other name in the gallery, nor be said twice', () => {
  const entries = entriesOf({
    etna: { aliases: ['mongibello', 'vesuvius'] },
    vesuvius: { aliases: ['somma', 'somma'] },
  })
  expect(checkAliases(galleryOf({ entries })).map(({ id, what }) => [id, what])).toEqual([
    ['etna', 'The alias "vesuvius" is taken already.'],
    ['vesuvius', 'The alias "somma" is taken already.'],
    ['vesuvius', 'The alias "somma" is taken already.'],
  ])
})
