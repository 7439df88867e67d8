import { expect, test } from 'vitest'
import { pageSegments, paginate } from '@/lib/site/pages'

test('the last page holds the rest', () => {
  // 5 in pages of 2: 2, 2, 1
  expect(paginate([1, 2, 3, 4, 5], 3, 2)).toEqual({ items: [5], page: 3, count: 3 })
})

test('nothing fills one page', () => {
  expect(paginate([], 1)).toEqual({ items: [], page: 1, count: 1 })
  expect(pageSegments(0)).toEqual([[]])
})

test('the first page has no number in its address', () => {
  expect(pageSegments(5, 2)).toEqual([[], ['2'], ['3']])
})
