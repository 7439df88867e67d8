import { expect, test } from 'vitest'
import { entrySchema } from '@/lib/catalogue/schema'
import { entryOf } from '@/lib/intake/entry'
import { proposal } from '../helpers/proposal'

test('an entry keeps the schema, and is at night if that is among its themes', () => {
  const entry = entryOf({ ...proposal, themes: ['night'], position: { lat: 1, lon: 2 } })
  expect(entrySchema.parse(entry)).toEqual(entry)
  expect([entry.night, entry.coordinates]).toEqual([true, { lat: 1, lon: 2, basis: 'place-named' }])
})

test('a reconstruction’s file says nothing of the photograph that it stands for', () => {
  const { photograph } = entryOf({
    ...proposal,
    kind: 'reconstruction',
    creator: 'A computer',
    rights: 'cc0',
  })
  expect(photograph).toMatchObject({ creator: null, rights: 'not-established', camera: null })
})

test('a day that the file contradicts stands, with the file’s own day and the reason', () => {
  const taken = (toldDate: string | null, dateReason?: string) =>
    entryOf({ ...proposal, toldDate, dateReason }).taken
  expect(taken('2016-01-01', 'The clock was never set.')).toEqual({
    date: '2017-03-19',
    basis: 'stated',
    against: '2016-01-01',
    reason: 'The clock was never set.',
  })
  expect(taken('2016-01-01').reason).toContain('Said by an editor')
  // One day off is another zone's clock.
  for (const told of ['2017-03-20', '2017-03-19', null]) expect(taken(told)).not.toHaveProperty('reason')
})
