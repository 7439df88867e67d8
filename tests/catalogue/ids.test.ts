import { expect, test } from 'vitest'
import { idFault, longestId } from '@/lib/catalogue/ids'
import { recipe } from '@/lib/pipeline/variants/recipe'
import { plan } from '@/lib/pipeline/variants/plan'

test.each(['etna', 'iss050-e-20403', '20170319-etna', 'a'.repeat(longestId), 'com10', 'console'])(
  '%s can be an id',
  (id) => {
    expect(idFault(id)).toBeUndefined()
  },
)

test.each([
  ['Etna', /small letters/],
  ['etna.', /small letters/],
  ['etna-', /single hyphens/],
  ['etna--night', /single hyphens/],
  ['été', /ASCII/],
  ['', /small letters/],
  ['themes', /keep for themselves/],
  ['index', /keep for themselves/],
  ['404', /keep for themselves/],
  ['nul', /keep for themselves/],
  ['lpt1', /keep for themselves/],
  ['a'.repeat(longestId + 1), /has 101 letters/],
])('"%s" cannot be one', (id, told) => {
  expect(idFault(id)).toMatch(told)
})

test('the longest id leaves room for the longest name that is made of it, while it is written', () => {
  const id = 'a'.repeat(longestId)
  const names = plan({ id, width: 9000, hash: 'h', recipe }).map(({ file }) => `${file}.4194304.tmp`)
  expect(Math.max(...names.map((name) => Buffer.byteLength(name)))).toBeLessThanOrEqual(143)
})
