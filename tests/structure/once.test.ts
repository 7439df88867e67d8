import { expect, test } from 'vitest'
import { assertions, nonNulls, spellsLanguage, takesRoot } from './measures'
import { readProduct, type Source } from './source'

const sources = readProduct('.')
const paths = (holds: (source: Source) => boolean) => sources.filter(holds).map(({ path }) => path)

test('the address of a file of a surface is spelt in lib/site/files.ts alone', () => {
  const spelt = /[`'"]\/(?:variants|press|cards)\/(?:\$\{|['"] ?\+)/
  expect(paths(({ text }) => spelt.test(text))).toEqual([])
})

test('text is escaped by the template tag of lib/site/markup.ts alone', () => {
  expect(paths(({ text }) => /\bescape\w*\(/.test(text))).toEqual(['lib/site/markup.ts'])
})

test('no file is taken for what it should hold: JSON is read through a schema', () => {
  expect(paths(({ text }) => /JSON\.parse\([^\n]*\) as\b/.test(text))).toEqual([])
})

test('a third language would be a record and its messages: 14 files at most spell one', () => {
  expect(paths(spellsLanguage).length).toBeLessThanOrEqual(14)
})

test('a gallery is opened once: 12 files at most take its root', () => {
  expect(paths(takesRoot).length).toBeLessThanOrEqual(12)
})

test('the compiler is told better 20 times at most by ! and 30 times by as', () => {
  expect(sources.flatMap(nonNulls).length).toBeLessThanOrEqual(20)
  expect(sources.flatMap(assertions).length).toBeLessThanOrEqual(30)
})
