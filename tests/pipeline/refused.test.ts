import { expect, test } from 'vitest'
import { Refused } from '@/lib/pipeline/refused'

test('tells every problem in a line, and how many there are', () => {
  const problem = { id: 'etna', field: 'alt', what: 'It is missing.', mend: 'Write it.' }
  const refused = new Refused([problem, { ...problem, language: 'fr' }])
  expect(refused.message.split('\n')).toHaveLength(2)
  expect(refused.message).toContain('etna · alt: It is missing. Write it.')
  expect(refused.lastLine).toBe('\n2 problems. Mend them, then run the command again.')
})
