import { expect, test } from 'vitest'
import { messageOf, Problems } from '@/lib/disk/failure'

test('all problems are told at once, one a line, and what is to be done comes last', () => {
  const { message, lastLine } = new Problems(['One. Mend it.', 'Two. Mend it.'], 'Nothing was written.')
  expect([message, lastLine]).toEqual(['One. Mend it.\nTwo. Mend it.', 'Nothing was written.'])
})

test('what was thrown is told even if it is no error', () => {
  expect([messageOf(new Error('One. Two.')), messageOf('text')]).toEqual(['One. Two.', 'text'])
})
