import { expect, test } from 'vitest'
import { staleAlts } from '@/lib/pipeline/gate/alts'
import { entriesOf, galleryOf } from '../../helpers/opened'

test('alt texts of another kind of original than the one that hangs are listed', () => {
  const entries = entriesOf({ etna: { altFor: 'reconstruction' }, vesuvius: { altFor: 'photograph' } })
  expect(staleAlts(galleryOf({ entries })).map(({ id }) => id)).toEqual(['etna'])
})
