import { expect, test } from 'vitest'
import { inEach } from '@/lib/i18n/languages'
import { gate } from '@/lib/pipeline/gate'
import { galleryOf } from '../../helpers/opened'

test('a good gallery has no problem', () => {
  expect(gate(galleryOf(), {})).toEqual([])
})

test('problems of all kinds are listed at once, facts first and places last', () => {
  const gallery = galleryOf({
    faults: [{ id: 'etna', field: 'themes', what: 'is empty' }],
    captions: inEach(() => ({})),
    ledger: ['/i/vesuvius'],
    places: inEach(() => ({})),
    originals: [],
  })
  const fields = gate(gallery, {}).map(({ field }) => field)
  expect([...new Set(fields)]).toEqual(['themes', 'original', 'captions', 'ledger', 'place'])
})
