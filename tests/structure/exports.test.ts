import { expect, test } from 'vitest'
import { undocumented } from './measures'
import { readProduct } from './source'

test('everything that a file exports is defined by a docstring, but what Next looks for by its name', () => {
  expect(readProduct('.').flatMap(undocumented)).toEqual([])
})
