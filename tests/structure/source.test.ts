import { expect, test } from 'vitest'
import { findCircles, readImports, readProduct, roomOf } from './source'

test('a circle is found however long, with all that are in it', () => {
  expect(
    findCircles([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
      ['d', 'a'],
      ['e', 'e'],
    ]),
  ).toEqual([['a', 'b', 'c']])
})

test('a room is a folder of lib, or app, or components', () => {
  expect(['lib/press/kit/record.ts', 'components/zoom/Zoom.tsx', 'next.config.ts'].map(roomOf)).toEqual([
    'lib/press',
    'components',
    'next.config.ts',
  ])
})

test('an import is followed to its file, and told from one of types only', () => {
  const ours = readImports('.', readProduct('.')).filter(({ from }) => from === 'lib/catalogue/gallery.ts')
  expect(ours).toContainEqual({
    from: 'lib/catalogue/gallery.ts',
    to: 'lib/disk/read.ts',
    ours: true,
    value: true,
  })
  expect(ours).toContainEqual({
    from: 'lib/catalogue/gallery.ts',
    to: 'zod',
    ours: false,
    value: true,
  })
})
