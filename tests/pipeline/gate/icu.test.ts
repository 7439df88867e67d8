import { expect, test } from 'vitest'
import { argumentsOf } from '@/lib/pipeline/gate/icu'

test('arguments and tags of a message are named once, sorted, however deep they stand', () => {
  expect(argumentsOf('{count, plural, one {<b>{name}</b>} other {# × {name}}} {at}')).toEqual([
    'at',
    'b',
    'count',
    'name',
  ])
})

test('a plain text has none, and one that does not parse has no list', () => {
  expect(argumentsOf("It's noon")).toEqual([])
  expect(argumentsOf('Page {page')).toBeUndefined()
})
