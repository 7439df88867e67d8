import { expect, test } from 'vitest'
import { addHeaders, indent, quote } from '@/lib/hosting/nginx/directives'

test('a value may hold nginx’s own quotes and backslashes', () => {
  expect(quote("l'export \\ 1")).toBe(String.raw`'l\'export \\ 1'`)
})

test('headers are added to answers of every status', () => {
  expect(addHeaders({ 'X-A': 'a b', 'X-B': "frame-ancestors 'self'" })).toBe(
    String.raw`add_header X-A 'a b' always;` +
      '\n' +
      String.raw`add_header X-B 'frame-ancestors \'self\'' always;`,
  )
})

test('empty lines stay empty when a text is indented', () => {
  expect(indent('a\n\n  b')).toBe('  a\n\n    b')
})
