import { expect, test } from 'vitest'
import { statusOf } from '@/components/wall/statusOf'
import type { Account } from '@/lib/search/answer'

const words = {
  none: 'none',
  one: 'one',
  many: '{count} images',
  failed: 'failed',
  begun: 'begin with {word}: {words}.',
  near: 'no {word}, near: {words}.',
  nowhere: 'no {word}.',
  partial: 'not all.',
}

const text = (answered: Parameters<typeof statusOf>[0]) => {
  const { count, sentences } = statusOf(answered, words)
  return count + sentences
}
const say = (count: number, accounts: Account[] = [], isPartial = false) =>
  text({ count, shown: [], accounts, isPartial })

test('an answer is counted in words, and a failed search says that it failed', () => {
  expect([0, 1, 2].map((count) => say(count))).toEqual(['none', 'one', '2 images'])
  expect(text('failed')).toBe('failed')
})

test('nothing is said while the answer is not known', () => {
  expect(text(null)).toBe('')
})

test('a word that was taken for another is said to be, as it was typed', () => {
  expect(say(5, [{ typed: 'volcqn', way: 'near', near: ['volcan', 'volcans'] }])).toBe(
    '5 images. no volcqn, near: volcan, volcans.',
  )
  expect(say(2, [{ typed: 'gal', way: 'begun', near: ['Galveston'] }])).toBe(
    '2 images. begin with gal: Galveston.',
  )
})

test('a word that is nowhere is said to be, with what is near if anything is', () => {
  expect(say(0, [{ typed: '$&', way: 'nowhere', near: [] }])).toBe('none. no $&.')
  expect(say(0, [{ typed: 'coeur', way: 'nowhere', near: ['cours'] }])).toBe('none. no coeur, near: cours.')
})

test('images that have some of the words are not said to have all', () => {
  expect(say(4, [], true)).toBe('4 images. not all.')
})
