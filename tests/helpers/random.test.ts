import { expect, test } from 'vitest'
import { fractions, integers } from './random'

test('the ten thousandth number from the seed 1 is the one that the C++ standard gives', () => {
  const [whole, part] = [integers(1), fractions(1)]
  const last = Array.from({ length: 10_000 }, () => [whole(), part()]).at(-1)
  // ISO C++ [rand.predef]: minstd_rand
  expect(last).toEqual([399268537, 399268537 / 0x7fffffff])
})
