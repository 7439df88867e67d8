import { expect, test } from 'vitest'
import { checkLedger } from '@/lib/pipeline/gate/ledger'
import { entriesOf, galleryOf } from '../../helpers/opened'

test('a published id that is neither an image nor an alias is missed, once', () => {
  const entries = entriesOf({ etna: { aliases: ['mongibello'] } })
  const ledger = ['/i/etna', '/i/mongibello', '/i/vesuvius', '/press/proxima-vesuvius.jpg']
  expect(checkLedger(galleryOf({ entries, ledger })).map(({ id }) => id)).toEqual(['vesuvius'])
})
