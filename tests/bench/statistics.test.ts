import { expect, test } from 'vitest'
import { interleave, median } from './statistics'

test('the median is the middle of an odd list and the mean of the two in the middle of an even one', () => {
  expect(median([9, 1, 5])).toBe(5)
  // 2 and 4 stand in the middle: 3. As text, 10 would sort before 2.
  expect(median([10, 2, 4, 1])).toBe(3)
})

test('errors if there is nothing to take a median of', () => {
  expect(() => median([])).toThrow('Measure at least one round.')
})

test('every round runs every candidate, and starts with another one', async () => {
  const order: string[] = []
  const note = (name: string) => async () => order.push(name)
  const measured = await interleave(3, { a: note('a'), b: note('b'), c: note('c') })
  expect(order.join('')).toBe('abcbcacab')
  // a ran first, sixth and eighth.
  expect(measured.a).toEqual([1, 6, 8])
})
