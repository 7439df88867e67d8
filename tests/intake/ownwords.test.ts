import { expect, test } from 'vitest'
import { ownWords, withoutMark } from '@/lib/intake/ownwords'
import { fieldsOf } from '@/lib/press/fields'
import { computedEtna, etna, interfaceWords } from '../helpers/image'

test.each([
  ['a photograph', etna],
  ['a computed view', computedEtna],
])('what the press file of %s says of its rights is known as ours, cut or whole', (_, image) => {
  const { copyrightNotice, usageTerms, credit } = fieldsOf(image, interfaceWords)
  const isOurs = ownWords({
    kind: image.kind,
    rights: image.rights.key,
    credit: credit?.en ?? null,
    words: interfaceWords,
  })
  const all = [...Object.values(copyrightNotice ?? {}), ...Object.values(usageTerms)]
  expect(all.map(isOurs)).toEqual([true, true, true, true])
  expect(isOurs(usageTerms.fr.slice(0, 40))).toBe(true)
  expect(['© Jane Doe', '', usageTerms.fr.slice(0, 10)].map(isOurs)).toEqual([false, false, false])
})

test('the sentence that ends the caption of a computed view is taken off, and no word of anybody else', () => {
  for (const { Press } of Object.values(interfaceWords))
    expect(withoutMark(`La mer. ${Press.reconstruction}`, interfaceWords)).toBe('La mer.')
  expect(withoutMark('La mer. Vue calculée.', interfaceWords)).toBe('La mer. Vue calculée.')
})
