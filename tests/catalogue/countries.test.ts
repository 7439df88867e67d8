import { expect, test } from 'vitest'
import { isCountry } from '@/lib/catalogue/countries'

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const codes = letters.flatMap((one) => letters.map((other) => one + other))
const assigned = codes.filter(isCountry)

// What CLDR names besides: reserved codes, groups of countries, Kosovo, and places that are none.
const unassigned = 'AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ'.split(' ')

test('the countries are 249, and those that CLDR names', () => {
  const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  // A code that was replaced, as UK or SU, is another region's once it is canonical.
  const named = codes.filter(
    (code) => regions.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code,
  )
  expect(assigned).toHaveLength(249)
  expect(assigned).toEqual(named.filter((code) => !unassigned.includes(code)))
})

test.each([...unassigned, 'UK', 'SU', 'YU', 'AN', 'FX', 'it', 'ITA', ''])('"%s" is no country', (code) => {
  expect(isCountry(code)).toBe(false)
})
