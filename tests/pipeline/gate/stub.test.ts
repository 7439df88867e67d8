import { expect, test } from 'vitest'
import { isStub, stub } from '@/lib/pipeline/gate/stub'

test('a text is a stub by the whole word in capitals', () => {
  expect(['TODO', 'TODO: Etna', 'Todo', 'TODOS'].map(isStub)).toEqual([true, true, false, false])
})

test('a stub is told with the file to write in', () => {
  const { what, mend } = stub({ id: 'etna', field: 'alt' }, 'captions.json')
  expect([what, mend]).toEqual(['The alt is still a stub: TODO.', 'Write it in captions.json.'])
})
