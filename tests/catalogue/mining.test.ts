import { expect, test } from 'vitest'
import { miningAddress, miningTermOf, miningTerms } from '@/lib/catalogue/mining'

test('a term comes back from its address, in whatever notation', () => {
  for (const term of miningTerms) expect(miningTermOf(miningAddress(term))).toBe(term)
  expect(miningTermOf('https://ns.useplus.org/ldf/vocab/dmi-prohibited/')).toBe('DMI-PROHIBITED')
  expect(miningTermOf('no')).toBeUndefined()
})
