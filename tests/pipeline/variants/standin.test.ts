import { expect, test } from 'vitest'
import { fitStandIn, places } from '@/lib/pipeline/variants/standin'

type Colour = [number, number, number]

/** Fits what a function of the place, each coordinate from 0 to 1, gives in levels of 0–15. */
function fit(colour: (x: number, y: number) => Colour) {
  const at = (index: number) => (index + 0.5) / places
  const pixels = Array.from({ length: places ** 2 }, (_, place) =>
    colour(at(place % places), at(Math.floor(place / places))).map((level) => Math.round(level * 17)),
  )
  return fitStandIn(Uint8Array.from(pixels.flat()))
}

test('one colour is that colour everywhere', () => {
  expect(fit(() => [1, 3, 9])).toBe('139139139139ffffff')
})

test('black and white are themselves', () => {
  expect(fit(() => [0, 0, 0])).toBe('000000000000ffffff')
  expect(fit(() => [15, 15, 15])).toBe('ffffffffffffffffff')
})

test('a gradient down lies in the first four colours, evenly', () => {
  // 15 levels in three steps: 0, 5, 10, 15
  expect(fit((_, y) => [15 * y, 15 * y, 15])).toBe('00f55faaffffffffff')
})

test('a gradient across lies in the last two colours', () => {
  // From a third of red at the left to all of it at the right: 5 and 15.
  expect(fit((x) => [5 + 10 * x, 8, 8])).toBe('f88f88f88f88' + '5fffff')
})

test('a product of both is told apart into both', () => {
  expect(fit((x, y) => [0, (3 + 12 * y) * (1 - 0.4 * x), 0])).toBe('0300700b00f0ffff9f')
})

test('the same picture has the same stand-in', () => {
  const noise = (x: number, y: number): Colour => [(x * 97 + y * 31) % 15, (x * 13) % 15, (y * 71) % 15]
  expect(fit(noise)).toBe(fit(noise))
})
