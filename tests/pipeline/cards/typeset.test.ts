import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { breakLines, openFace, setLines } from '@/lib/pipeline/cards/typeset'
import { ids, wordsOf } from '../../helpers/pages'

const face = openFace(
  readFileSync(
    createRequire(import.meta.url).resolve(
      '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff',
    ),
  ),
)
const longest = ids
  .flatMap((id) => Object.values(wordsOf(id)).map(({ title }) => title))
  .sort((a, b) => b.length - a.length)[0]

/** The box that a text's ink fills, in px, as an SVG renderer draws it. */
async function ink(text: string, width: number, lines = 2) {
  const path = setLines({ face, text, size: 44, lines, left: 20, top: 20, width })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1400" height="300"><rect width="1400" height="300"/><path fill="#fff" d="${path}"/></svg>`
  const { info } = await sharp(Buffer.from(svg))
    .trim({ background: '#000' })
    .png()
    .toBuffer({ resolveWithObject: true })
  return { left: -info.trimOffsetLeft!, width: info.width, height: info.height }
}

test('draws a line to its last letter', async () => {
  const advance = face.getAdvanceWidth('Reconstruction', 44)
  const { left, width } = await ink('Reconstruction', 1000)
  // ink lacks the side bearings, a few px of the advance
  expect(width).toBeGreaterThan(advance - 8)
  expect(left + width).toBeLessThanOrEqual(20 + advance + 1)
})

test('never clips the longest title, nor one that is far longer', async () => {
  for (const text of [
    longest,
    `${longest}, ${longest}`,
    'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
  ]) {
    const { left, width } = await ink(text, 600)
    expect(left + width, text).toBeLessThanOrEqual(20 + 600 + 1)
  }
})

test('breaks at plain spaces only', () => {
  expect(breakLines(face, 'a\u00a0b c', 44, 1)).toEqual(['a\u00a0b', 'c'])
})

test('errors if the font lacks a letter', () => {
  expect(() => setLines({ face, text: 'Kиїв', size: 44, lines: 1, left: 0, top: 0, width: 900 })).toThrow(
    'no "и"',
  )
})
