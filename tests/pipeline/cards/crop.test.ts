import { expect, test } from 'vitest'
import { focusOf } from '@/lib/catalogue/focus'
import { cropOf, height, width } from '@/lib/pipeline/cards/crop'
import { images } from '../../helpers/collection'

/** Where on its card a spot of a picture stands, as fractions. */
function onCard(picture: { width: number; height: number }, focus: { x: number; y: number }) {
  const { scaled, left, top, words } = cropOf(picture, focus)
  expect(left + width).toBeLessThanOrEqual(scaled.width)
  expect(top + height).toBeLessThanOrEqual(scaled.height)
  const [x, y] = [(focus.x * scaled.width - left) / width, (focus.y * scaled.height - top) / height]
  return { x, y, words }
}

test('the subject of every image is on its card, and clear of the words', () => {
  for (const image of images) {
    const { x, y, words } = onCard(image.original, focusOf(image, image.original))
    expect(x > 0.1 && x < 0.9, image.id).toBe(true)
    const [from, to] = words === 'below' ? [0.1, 0.45] : [0.5, 0.97]
    expect(y > from && y < to, `${image.id}: ${y}`).toBe(true)
  }
})

test.each([
  ['tall', 700, 2400],
  ['wide', 3600, 700],
  ['square', 1000, 1000],
])('a %s picture fills the card about its subject', (_, w, h) => {
  for (const at of [0, 0.3, 0.8, 1]) {
    const { x, y } = onCard({ width: w, height: h }, { x: at, y: at })
    for (const fraction of [x, y]) expect(fraction >= -0.001 && fraction <= 1.001, `${at}`).toBe(true)
  }
})

test('a subject low in the picture has the words above it', () => {
  const picture = { width: 3600, height: 2400 }
  // 1200×800 px: the foot of the card can be 170 px lower than its head; 0.85 × 800 − 170 = 510 px of 630.
  expect(cropOf(picture, { x: 0.5, y: 0.85 })).toMatchObject({ words: 'above', top: 170 })
  expect(cropOf(picture, { x: 0.5, y: 0.4 })).toMatchObject({ words: 'below', top: 68 })
})
