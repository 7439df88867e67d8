import { expect, test } from 'vitest'
import { inEach, languageList } from '@/lib/i18n/languages'
import { checkMessages, type Messages } from '@/lib/pipeline/gate/messages'

const [first, ...others] = languageList
const check = (one: Messages, rest: Messages) =>
  checkMessages(
    'interface.json',
    inEach((language) => (language === first ? one : rest)),
  ).map(({ id, field, language }) => [id, field, language])

test('a key that one file lacks is missing there, under its whole name', () => {
  expect(check({}, { Wall: { heading: 'Etna' } })).toEqual([['Wall.heading', 'message', first]])
})

test('a blank, a stub and broken braces are each refused in their language', () => {
  for (const text of [' ', 'TODO', '{page'])
    expect(check({ Wall: 'Etna' }, { Wall: text }), text).toEqual(
      others.map((language) => ['Wall', 'message', language]),
    )
})

test('an accent that is a letter of its own is refused, since pages import the file as it lies there', () => {
  expect(check({ Wall: 'E\u0301te' }, { Wall: 'Ete' })).toEqual([['Wall', 'message', first]])
})

test('arguments that differ are one problem of the key, of no language', () => {
  expect(check({ Pager: '{page}' }, { Pager: '{count}' })).toEqual([['Pager', 'arguments', undefined]])
  expect(check({ Pager: '{a} {b}' }, { Pager: '{b} {a}' })).toEqual([])
})
