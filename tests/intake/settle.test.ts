import { expect, test } from 'vitest'
import { settle } from '@/lib/intake/settle'
import { noFacts } from '@/lib/intake/sources/facts'

const none = { sidecar: noFacts, xmp: noFacts, iptc: noFacts, exif: noFacts }
const position = { lat: 1, lon: 2 }

test('a fact is read in its own form, and is nothing in another', async () => {
  const exif = { ...noFacts, creator: 'A', cameraPosition: position, title: { 'x-default': 'T' } }
  const facts = await settle({ ...none, exif }, () => 0)
  expect([facts.text('creator'), facts.position('cameraPosition'), facts.texts('title')]).toEqual([
    'A',
    position,
    { 'x-default': 'T' },
  ])
  expect([facts.text('title'), facts.position('creator'), facts.texts('alt')]).toEqual([null, null, {}])
})

test('where sources disagree the chosen one is believed', async () => {
  const sources = { ...none, xmp: { ...noFacts, creator: 'A' }, exif: { ...noFacts, creator: 'B' } }
  expect((await settle(sources, ({ candidates }) => candidates.length - 1)).text('creator')).toBe('B')
})
