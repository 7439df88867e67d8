import { expect, test } from 'vitest'
import type { Withdrawn } from '@/lib/catalogue/schema'
import { inEach } from '@/lib/i18n/languages'
import { checkLedger } from '@/lib/pipeline/gate/ledger'
import { describe } from '@/lib/pipeline/gate/problem'
import { checkWithdrawn } from '@/lib/pipeline/gate/withdrawn'
import { galleryOf } from '../../helpers/opened'

const tombstone: Withdrawn = {
  state: 'withdrawn',
  since: '2026-01-05',
  why: { fr: 'Ce n’était pas le bon volcan.', en: 'It was not the right volcano.' },
  aliases: ['mongibello'],
}
const gone = (changes: Partial<Withdrawn> = {}) => ({
  ids: [],
  entries: new Map(),
  withdrawn: new Map([['etna', { ...tombstone, ...changes }]]),
  originals: [],
  captions: inEach(() => ({})),
  ledger: ['/i/etna', '/i/mongibello'],
})

test('a withdrawn image answers for its addresses, with a sentence in each language', () => {
  expect(checkWithdrawn(galleryOf(gone()))).toEqual([])
  expect(checkLedger(galleryOf(gone()))).toEqual([])
  expect(checkLedger(galleryOf(gone({ aliases: [] })))).toHaveLength(1)
  const blank = checkWithdrawn(galleryOf(gone({ why: { fr: 'TODO', en: "It's wrong" } })))
  expect(blank.map(({ language }) => language)).toContain('fr')
})

test('what is left of it is told, and one that was never published needs no tombstone', () => {
  const originals = [{ id: 'etna', file: 'etna.jpg' }]
  const left = checkWithdrawn(galleryOf({ ...gone(), originals, captions: inEach(() => ({ etna: {} })) }))
  expect(left).toHaveLength(3)
  expect(describe(left[0])).toMatch(
    /"etna" is withdrawn, and lib\/catalogue\/originals still has it\. Remove it/,
  )
  expect(checkWithdrawn(galleryOf({ ...gone(), ledger: [] })).map(describe)).toEqual([
    'etna · withdrawn: "etna" is withdrawn, and was never published. Remove lib/catalogue/entries/etna.json.',
  ])
})
