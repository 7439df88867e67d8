import ts from 'typescript'
import { expect, test } from 'vitest'
import {
  assertions,
  countTokens,
  longFunctions,
  nonNulls,
  spellsLanguage,
  takesRoot,
  undocumented,
  wideLines,
} from './measures'
import type { Source } from './source'

const source = (text: string, path = 'lib/room/file.ts'): Source => ({
  path,
  text,
  tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true),
})

test('tokens are counted without comments, over the lines that have one', () => {
  // const a = 1 and f ( a ): 4 + 4 tokens on two lines; the comments and the empty line are none.
  expect(countTokens(source('/** Why. */\nconst a = 1 // one\n\nf(a)\n'))).toEqual({ tokens: 8, lines: 2 })
})

test('a line is wide by its code or comment, and apart where one text carries it over', () => {
  const long = 'x'.repeat(111)
  expect(wideLines(source(`const ${long} = 1\n// ${long}\n`)).broken).toHaveLength(2)
  expect(wideLines(source(`const text = '${long}'\n`))).toEqual({
    broken: [],
    unbreakable: ['lib/room/file.ts:1'],
  })
})

test('a language is spelt by a string, a key, a property, an address or a comment, not by a word', () => {
  for (const text of [`f('fr')`, `f({ en: 1 })`, `words.fr`, `f('/en/feed.xml')`, `/** @example 'fr' */`])
    expect(spellsLanguage(source(text)), text).toBe(true)
  expect(spellsLanguage(source(`f('en plus', frames.entry)`))).toBe(false)
})

test('a root is taken alone or within an object, and not by a type', () => {
  expect(takesRoot(source('function f(root: string) {}'))).toBe(true)
  expect(takesRoot(source('const f = ({ root }: Site) => 1'))).toBe(true)
  expect(takesRoot(source('type F = (root: string) => void'))).toBe(false)
})

test('what the compiler is told against its knowledge is counted, and as const is not', () => {
  const told = source('const a = b! + (c as number)\nconst d = [1] as const')
  expect([nonNulls(told).length, assertions(told)]).toEqual([1, ['lib/room/file.ts:1']])
})

test('an export without docstring is named; those of Next are so only in its own files', () => {
  const text = '/** Said. */\nexport const a = 1\nexport function GET() {}\nexport default function Page() {}'
  expect(undocumented(source(text))).toEqual(['lib/room/file.ts:3 GET', 'lib/room/file.ts:4 '])
  expect(undocumented(source(text, 'app/page.ts'))).toEqual([])
})

test('a function of 41 lines is long, one of 40 is not', () => {
  // The head and the brace are lines of it: 39 + 2.
  const lines = (n: number) => source(`function f() {\n${'  g()\n'.repeat(n)}}`)
  expect(longFunctions(lines(38))).toEqual([])
  expect(longFunctions(lines(39))).toHaveLength(1)
})
