import { expect, test } from 'vitest'
import { checkFacts } from '@/lib/pipeline/gate/facts'
import { galleryOf } from '../../helpers/opened'

test('a fault of an entry is told with its field, or as its form where it has none', () => {
  const faults = [
    { id: 'etna', field: 'themes.0', what: 'is unknown' },
    { id: 'etna', field: '', what: 'is a list' },
  ]
  expect(checkFacts(galleryOf({ faults })).map(({ what }) => what)).toEqual([
    "The entry's themes.0 is refused: is unknown.",
    "The entry's form is refused: is a list.",
  ])
})
