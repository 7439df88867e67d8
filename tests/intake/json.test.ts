import { expect, test } from 'vitest'
import { asJson, withValue } from '@/lib/intake/json'

const text = '{\n  "a": 1,\n\n  "b": [1,  2]\n}\n'

test('a value that is changed is the only thing that changes', () => {
  expect(withValue(text, ['a'], 4)).toBe(text.replace('1', '4'))
})

test('a value is added after the key that it follows, or at the end', () => {
  const keys = (changed: string) => Object.keys(JSON.parse(changed)).join('')
  expect([keys(withValue(text, ['c'], 0, 'a')), keys(withValue(text, ['c'], 0))]).toEqual(['acb', 'abc'])
})

test('a value that is undefined is removed', () => {
  expect(withValue('{\n  "a": 1,\n  "b": 2\n}\n', ['b'], undefined)).toBe('{\n  "a": 1\n}\n')
})

test('a new file is indented by two, and ends with its line', () => {
  expect(asJson({ a: [1] })).toBe('{\n  "a": [\n    1\n  ]\n}\n')
})
