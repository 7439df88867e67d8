import { expect, test } from 'vitest'
import type { Standing } from '@/lib/catalogue/credentials'
import { describe } from '@/lib/pipeline/gate/problem'
import { checkSeals } from '@/lib/pipeline/gate/seals'
import type { Inspection } from '@/lib/pipeline/originals'
import { etnaVerdict } from '../../helpers/image'
import { entriesOf, galleryOf } from '../../helpers/opened'

const failure = [{ code: 'signingCredential.untrusted' }, { code: 'assertion.dataHash.mismatch' }]

/** What the gate says of an original with a seal that stands so, or without, and of what its entry says. */
function told(standing: Standing | undefined, seal?: 'broken', format: string | null = 'jpeg') {
  const findings = { ...etnaVerdict.findings, failure }
  const verdict = standing && { ...etnaVerdict, standing, findings }
  const gallery = galleryOf({ entries: entriesOf({ etna: { seal } }) })
  return checkSeals(gallery, { 'etna.jpg': { format, verdict } as Inspection }).map(describe)
}

test('a broken seal is refused, unless the entry says so', () => {
  expect(told('broken')).toEqual([
    'etna · original: lib/catalogue/originals/etna.jpg is signed (C2PA), and is not as it was signed (assertion.dataHash.mismatch). Get an untouched copy; if there is none, say "seal": "broken" in lib/catalogue/entries/etna.json, and the page will say so too.',
  ])
  expect(told('broken', 'broken')).toEqual([])
})

test('a seal that is whole, or that the verifier does not know, may hang, and so may a picture without', () => {
  for (const standing of ['trusted', 'unknown', 'lapsed', 'unread', undefined] as const)
    expect(told(standing)).toEqual([])
})

test.each([
  ['trusted', 'is as it was signed'],
  ['lapsed', 'is as it was signed'],
  ['unread', 'has a seal that nobody could check'],
  [undefined, 'is not signed'],
] as const)('an entry that calls a seal broken that is %s is refused', (standing, found) => {
  expect(told(standing, 'broken')).toEqual([
    `etna · seal: lib/catalogue/entries/etna.json says "seal": "broken", and lib/catalogue/originals/etna.jpg ${found} (C2PA). Take the line out of lib/catalogue/entries/etna.json.`,
  ])
})

test('of an original that cannot be read nothing is said here', () => {
  expect(told(undefined, 'broken', null)).toEqual([])
  expect(checkSeals(galleryOf({ entries: entriesOf({ etna: { seal: 'broken' } }) }), {})).toEqual([])
})
