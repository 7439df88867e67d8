import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findCircles, readImports, readProduct, reachable, roomOf } from './source'

const sources = readProduct('.')
const imports = readImports('.', sources)
const ours = imports.filter((each) => each.ours)

test('no file imports itself by way of others, not even for a type', () => {
  expect(findCircles(ours.map(({ from, to }) => [from, to]))).toEqual([])
})

test('no room imports itself by way of others', () => {
  const edges = ours.map(({ from, to }): [string, string] => [roomOf(from), roomOf(to)])
  expect(findCircles(edges.filter(([from, to]) => from !== to))).toEqual([])
})

test('every import of ours leads to a file', () => {
  const known = new Set(sources.map(({ path }) => path))
  expect(ours.filter(({ to }) => !known.has(to) && !/\.(?:css|json)$/.test(to))).toEqual([])
})

test('no client component brings a module of Node or the whole catalogue into the browser', () => {
  const next = new Map<string, Set<string>>()
  for (const { from, to, value } of imports) if (value) next.set(from, (next.get(from) ?? new Set()).add(to))
  const clients = sources.filter(({ text }) => text.startsWith("'use client'")).map(({ path }) => path)
  expect(clients.length).toBeGreaterThan(0)
  const brought = clients.flatMap((path) =>
    [...reachable(path, next)]
      .filter((to) => /^(?:node:|sharp$|zod$|server-only$)/.test(to))
      .map((to) => `${path} → ${to}`),
  )
  expect(brought).toEqual([])
})

test('every client component says on its next line why it is one', () => {
  const silent = sources
    .map(({ path }) => ({ path, lines: readFileSync(path, 'utf8').split('\n') }))
    .filter(({ lines }) => lines[0] === "'use client'" && !/^(?:\/\/|\/\*)/.test(lines[1]))
  expect(silent.map(({ path }) => path)).toEqual([])
})
