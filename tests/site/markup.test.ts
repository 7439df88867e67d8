import { expect, test } from 'vitest'
import { lines, markup, raw } from '@/lib/site/markup'

test('values are escaped as content and as attribute values alike, markup is not escaped twice', () => {
  const link = markup`<a href="${'?a&b="c"'}">${'1 < 2 > 0'}</a>`
  expect(String(markup`<p>${link}</p>`)).toBe('<p><a href="?a&amp;b=&quot;c&quot;">1 &lt; 2 &gt; 0</a></p>')
})

test('nothing is nothing, a zero is a zero, and a list stands without anything between', () => {
  expect(String(markup`${null}${undefined}${false}${0}${['a', ['b', markup`<br>`]]}`)).toBe('0ab<br>')
})

test('lines leave out what is nothing', () => {
  expect(String(lines(['a', null, markup`<br>`, '']))).toBe('a\n<br>')
})

test('what somebody vouches for stays as it is', () => {
  expect(String(markup`<style>${raw('a>b{}')}</style>`)).toBe('<style>a>b{}</style>')
})
