import { expect, test } from 'vitest'
import { standInStyle } from '@/components/parts/standin'

test('a stand-in is four colours down and two across, of three hexadecimal digits each', () => {
  expect(standInStyle('123456789abcfffccc')).toEqual({
    '--down': '#123,#456,#789,#abc',
    '--across': '#fff,#ccc',
  })
})

test('the colours of a stand-in take 20–30 bytes of a page', () => {
  // 6 colours of 4 characters, and 4 commas between them: one list has 3, the other 1
  const bytes = Object.values(standInStyle('123456789abcfffccc')).join('').length
  expect(bytes).toBe(6 * 4 + 4)
})
