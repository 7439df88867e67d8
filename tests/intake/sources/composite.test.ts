import { expect, test } from 'vitest'
import { composite, takenApart } from '@/lib/intake/sources/composite'

test('the languages that programs write into one text are told apart', () => {
  const told = { 'x-default': 'Etna, seen by night', it: 'L’Etna', 'pt-br': 'O Etna' }
  expect(composite('lang="x-default" Etna, seen by night, lang="it" L’Etna, lang="pt-BR" O Etna')).toEqual(
    told,
  )
  expect(composite('lang=x-default Etna, seen by night, lang=it L’Etna, lang=pt-BR O Etna')).toEqual(told)
})

test('a text that only speaks of such marks is a text', () => {
  for (const text of ['Etna', 'The attribute lang="it" says so', 'lang="" nothing', ''])
    expect(composite(text)).toEqual({ 'x-default': text })
})

test('a language that is there already is not replaced', () => {
  expect(takenApart({ 'x-default': 'lang="x-default" Etna, lang="it" old', it: 'new' })).toEqual({
    'x-default': 'Etna',
    it: 'new',
  })
})
