import { expect, test } from 'vitest'
import { rewrite } from '@/lib/pipeline/gate/mending/tree'

const text = `{
  "b": { "y": 1, "x": "two" },
  "a": ["x", 2],
  "c": null
}
`

test('what is not rewritten stays to the byte', () => {
  expect(rewrite(text, {})).toBe(text)
  expect(rewrite('', {})).toBe('')
  expect(rewrite('{}', { keys: () => ['a'] })).toBe('{}')
})

test('keys change places with their values, and the layout stays', () => {
  const keys = (path: string[]) => (path.length ? ['x', 'y'] : ['a', 'b'])
  expect(rewrite(text, { keys })).toBe(`{
  "a": ["x", 2],
  "b": { "x": "two", "y": 1 },
  "c": null
}
`)
})

test('a text is rewritten where it stands, by its path', () => {
  const value = (one: unknown, path: string[]) => (path.join('.') === 'b.x' ? `"${one}!"` : undefined)
  expect(rewrite(text, { value })).toBe(text.replace('"two"', '"two!"'))
})
