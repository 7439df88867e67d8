import { expect, test } from 'vitest'
import { addHeaders, indent, map, quote } from '@/lib/hosting/nginx/directives'

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

test('a map has a line a value', () => {
  expect(map('$a $b', ['default 1;', 'x 2;'])).toBe('map $a $b {\n  default 1;\n  x 2;\n}')
})
