import { expect, test } from 'vitest'
import { plan } from '@/lib/pipeline/variants/plan'
import { recipe } from '@/lib/pipeline/variants/recipe'

const widths = (width: number) => [
  ...new Set(plan({ id: 'etna', width, hash: 'a', recipe }).map((planned) => planned.width)),
]

test('makes every width of the recipe in every format', () => {
  // 6 widths × 3 formats
  expect(plan({ id: 'etna', width: 3600, hash: 'a', recipe })).toHaveLength(18)
})

test('never enlarges, and keeps a small original at its own width', () => {
  expect(widths(700)).toEqual([320, 640, 700])
  expect(widths(100)).toEqual([100])
  expect(widths(2560)).toEqual([320, 640, 960, 1280, 1920, 2560])
})

test('a new width renames nothing', () => {
  const before = plan({ id: 'etna', width: 3600, hash: 'a', recipe }).map(({ file }) => file)
  const after = plan({
    id: 'etna',
    width: 3600,
    hash: 'a',
    recipe: { ...recipe, widths: [...recipe.widths, 3200] },
  }).map(({ file }) => file)
  expect(after).toEqual(expect.arrayContaining(before))
})

test('another quality renames the files of that format only', () => {
  const files = (quality: number) => {
    const options = { ...recipe.options, jpeg: { quality } }
    return plan({ id: 'etna', width: 320, hash: 'a', recipe: { ...recipe, options } }).map(({ file }) => file)
  }
  const [before, after] = [files(70), files(71)]
  expect(before.map((file, index) => file === after[index])).toEqual([true, true, false])
})

test('another original renames all', () => {
  const of = (hash: string) => plan({ id: 'etna', width: 3600, hash, recipe }).map(({ file }) => file)
  expect(of('a').filter((file) => of('b').includes(file))).toEqual([])
})
