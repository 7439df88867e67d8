import { expect, test } from 'vitest'
import { describe } from '@/lib/pipeline/gate/problem'

test('a problem is one line, with its language only where it has one', () => {
  const problem = { id: 'etna', field: 'alt', what: 'The alt is blank.', mend: 'Write it.' }
  expect(describe(problem)).toBe('etna · alt: The alt is blank. Write it.')
  expect(describe({ ...problem, language: 'fr' })).toBe('etna · alt · fr: The alt is blank. Write it.')
})
