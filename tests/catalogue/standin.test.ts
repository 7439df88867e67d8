import { expect, test } from 'vitest'
import { isStandIn } from '@/lib/catalogue/standin'

test('18 hexadecimal digits are a stand-in', () => {
  expect(isStandIn('123456789abcfffccc')).toBe(true)
})

test.each(['', '#080808', '123456789abcfffcc', '123456789ABCFFFCCC', null])('%j is no stand-in', (value) => {
  expect(isStandIn(value)).toBe(false)
})
