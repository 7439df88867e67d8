import sharp from 'sharp'
import { expect, test } from 'vitest'
import { openFaces } from '@/lib/pipeline/cards/faces'
import { breakLines, fitLines, missingLetters, setLines } from '@/lib/pipeline/cards/typeset'
import { ids, wordsOf } from '../../helpers/pages'

const faces = openFaces(600)
const [basic] = faces
const longest = ids
  .flatMap((id) => Object.values(wordsOf(id)).map(({ title }) => title))
  .sort((a, b) => b.length - a.length)[0]

/** The box that a text's ink fills, in px, as an SVG renderer draws it. */
async function ink(text: string, width: number, lines = 2) {
  const path = setLines({ faces, text, size: 44, lines, left: 20, top: 20, width })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1400" height="300"><rect width="1400" height="300"/><path fill="#fff" d="${path}"/></svg>`
  const { info } = await sharp(Buffer.from(svg))
    .trim({ background: '#000' })
    .png()
    .toBuffer({ resolveWithObject: true })
  return { left: -info.trimOffsetLeft!, width: info.width, height: info.height }
}

const drawn = (text: string) => setLines({ faces, text, size: 44, lines: 1, left: 0, top: 0, width: 1200 })

test('draws a line to its last letter', async () => {
  const advance = basic().getAdvanceWidth('Reconstruction', 44)
  const { left, width } = await ink('Reconstruction', 1000)
  // ink lacks the side bearings, a few px of the advance
  expect(width).toBeGreaterThan(advance - 8)
  expect(left + width).toBeLessThanOrEqual(20 + advance + 1)
})

test('never clips the longest title, nor one that is far longer, in whatever letters', async () => {
  for (const text of [
    longest,
    `${longest}, ${longest}`,
    'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
    'Ґанок і Київ, Ελλάδα, Māori, Hồ Chí Minh, Łódź, Čech',
  ]) {
    const { left, width } = await ink(text, 600)
    expect(left + width, text).toBeLessThanOrEqual(20 + 600 + 1)
  }
})

test('sets a title of two lines in lines of like width', () => {
  const text = 'L’ouest de Qeshm et le détroit de Khuran'
  const { broken } = fitLines({ faces, text, size: 58, lines: 2, width: 1000 })
  expect(broken).toEqual(['L’ouest de Qeshm et', 'le détroit de Khuran'])
})

test('breaks at plain spaces only', () => {
  expect(breakLines(faces, 'a\u00a0b c', 44, 1)).toEqual(['a\u00a0b', 'c'])
})

test.each(['Māori', 'Kиїв', 'Ελλάδα', 'Hồ Chí Minh', 'Łódź', 'Çiğli', 'Reykjavík', 'Ґанок', 'Hawaiʻi'])(
  '%s is drawn whole, from whatever subset has its letters',
  async (text) => {
    expect(missingLetters(faces, text)).toEqual([])
    const { width } = await ink(text, 1000)
    // The widest letters that are missing would leave a gap of none: each adds its own advance.
    expect(width).toBeGreaterThan((await ink([...text].slice(0, -1).join(''), 1000)).width)
  },
)

test('a composed letter and its parts are drawn alike', () => {
  expect(drawn('Ma\u0304ori')).toBe(drawn('M\u0101ori'))
})

test('a letter that no subset has is drawn as its base letter, or left out, and told', () => {
  expect(missingLetters(faces, 'ǀXam ḝ 東京, Etna')).toEqual(['ǀ', 'ḝ', '東', '京'])
  expect(drawn('ǀXam')).toBe(drawn('Xam'))
  expect(drawn('ḝ')).toBe(drawn('e'))
  expect(drawn('東京, Etna')).toBe(drawn(', Etna'))
  expect(drawn('東京')).toBe('')
})
