import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { colours, lightDark } from '@/lib/site/colours'

test('the colours are those of the style sheet, all of them and no others', () => {
  const css = readFileSync('app/tokens.css', 'utf8')
  const tokens = [...css.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\);/g)].map(
    ([, name, light, dark]) => [name, { light, dark }],
  )
  expect(colours).toEqual(Object.fromEntries(tokens))
  expect(tokens.length).toBeGreaterThan(0)
})

test('a colour is written without spaces, as a frame is sent whole with every view', () => {
  expect(lightDark('ink')).toBe(`light-dark(${colours.ink.light},${colours.ink.dark})`)
})
