import { expect, test } from 'vitest'
import { clip, shortCredit } from '@/lib/press/shortened'

test('limits count bytes, and no letter is cut in half', () => {
  expect(clip('été', 64)).toBe('été')
  // é are two bytes each
  expect(clip('éééé', 5)).toBe('éé')
  // e with an accent of its own is one letter of three bytes
  expect(clip('e\u0301e\u0301', 5)).toBe('e\u0301')
  // four bytes, two units of UTF-16
  expect(clip('😀😀', 7)).toBe('😀')
})

test('a text ends at a word, whatever spaces part its words, with nothing left hanging', () => {
  expect(clip('été été', 6)).toBe('été')
  expect(clip('été été', 5)).toBe('été')
  expect(clip('Crédit et droits', 11)).toBe('Crédit et')
  expect(clip('Terms: CC0', 8)).toBe('Terms')
  expect(clip('Conditions\u00a0: CC0', 14)).toBe('Conditions')
  expect(clip('Proxima – données', 11)).toBe('Proxima')
})

test('an ending stays whole, and what stands before it is cut', () => {
  expect(clip('Mount Etna (computed view)', 64, '(computed view)')).toBe('Mount Etna (computed view)')
  expect(clip('Mount Etna (computed view)', 24, '(computed view)')).toBe('Mount (computed view)')
})

test('a credit is whole, or a shorter form of it, or its first parts, and never half a name', () => {
  expect(shortCredit('ESA/NASA – T. Pesquet')).toBe('ESA/NASA – T. Pesquet')
  const long = 'Proxima / données NASA Blue Marble'
  expect(shortCredit(long, 'Proxima / NASA Blue Marble')).toBe('Proxima / NASA Blue Marble')
  expect(shortCredit('ESA/NASA – Thomas Pesquet and the crew')).toBe('ESA/NASA')
  expect(shortCredit('NASA, JSC, Earth Science and Remote Sensing Unit')).toBe('NASA, JSC')
  expect(shortCredit('Earth Science and Remote Sensing Unit')).toBeNull()
})

test('no limit is ever passed, and no letter ever broken', () => {
  const text = 'L’Etna\u00a0: œuvre, été – 火山 😀 de l’île\u202f; fin.'.repeat(3)
  for (let limit = 0; limit < Buffer.byteLength(text); limit++) {
    const short = clip(text, limit)
    expect(Buffer.byteLength(short)).toBeLessThanOrEqual(limit)
    expect(text.startsWith(short)).toBe(true)
    expect(short).not.toMatch(/[\s:–;,]$|\ud83d$/)
  }
})
