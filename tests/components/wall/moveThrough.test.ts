import { expect, test } from 'vitest'
import { targetOf } from '@/components/wall/moveThrough'

const search = { current: -1, count: 3, inSearch: true }
const answer = (current: number) => ({ current, count: 3, inSearch: false })

test('down leads from the search to the first answer, and no other arrow leaves it', () => {
  expect(targetOf('ArrowDown', search)).toBe(0)
  for (const key of ['ArrowUp', 'ArrowLeft', 'ArrowRight', 'Escape', 'a'])
    expect(targetOf(key, search), key).toBeUndefined()
})

test('arrows lead from answer to answer, from the first to the search, and nowhere past the last', () => {
  expect(targetOf('ArrowRight', answer(0))).toBe(1)
  expect(targetOf('ArrowUp', answer(2))).toBe(1)
  expect(targetOf('ArrowLeft', answer(0))).toBe('search')
  expect(targetOf('ArrowDown', answer(2))).toBe(2)
})

test('Escape leads from an answer to the search, and other keys are left alone', () => {
  expect(targetOf('Escape', answer(1))).toBe('search')
  expect(targetOf('Enter', answer(1))).toBeUndefined()
  expect(targetOf('ArrowDown', { current: -1, count: 3, inSearch: false })).toBeUndefined()
})
