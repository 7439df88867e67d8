import { colours } from '../../site/colours'
import { once } from '../once'
import { loadSharp } from '../sharp'
import { height, width, type Crop } from './crop'
import { shade } from './shade'

// The most that card readers fetch without complaint.
const limitBytes = 300_000
const margin = { side: 56, edge: 40 }
const gap = 14
const sizes = { title: 58, note: 27 }

/** What is written on a card. */
export interface Lines {
  title: string
  note: string
}

/**
 * The fonts and what sets type with them: half a megabyte of script, which a run that draws nothing does
 * without.
 */
const openType = once(async () => {
  const [type, { openFaces }] = await Promise.all([import('./typeset'), import('./faces')])
  return { ...type, semibold: openFaces(600), regular: openFaces(400) }
})

/** The pixels of the part of a picture that its cards show. */
export async function cut(path: string, { scaled, left, top }: Crop) {
  const sharp = await loadSharp()
  return sharp(path)
    .resize(scaled.width, scaled.height, { fit: 'fill' })
    .extract({ left, top, width, height })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer()
}

/** A card as JPEG: the picture, and on a shade at one edge of it what it is called and whose it is. */
export async function draw(picture: Buffer, lines: Lines, words: Crop['words']) {
  const sharp = await loadSharp()
  const overlay = Buffer.from(await band(lines, words))
  const card = await sharp(picture, { raw: { width, height, channels: 3 } })
    .composite([{ input: overlay }])
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  // mozjpeg would save a fifth of the bytes and take ten times as long.
  for (const quality of [78, 68, 58]) {
    const bytes = await sharp(card.data, { raw: card.info }).jpeg({ quality }).toBuffer()
    if (bytes.length < limitBytes) return bytes
  }
  throw new Error(
    `The card of "${lines.title}" stays over ${limitBytes} bytes. Choose a calmer crop in lib/pipeline/cards/crop.ts.`,
  )
}

/** What lies on the picture, as SVG: the words, and the shade that they are read on. */
async function band({ title, note }: Lines, words: Crop['words']) {
  const { fitLines, setLines, semibold, regular } = await openType()
  const box = { left: margin.side, width: width - 2 * margin.side }
  const head = { faces: semibold, text: title, size: sizes.title, lines: 2, ...box }
  const foot = { faces: regular, text: note, size: sizes.note, lines: 1, ...box }
  const heights = [head, foot].map((setting) => fitLines(setting).height)
  const depth = margin.edge + heights[0] + gap + heights[1]
  const top = words === 'above' ? margin.edge : height - depth
  const paths = [setLines({ ...head, top }), setLines({ ...foot, top: top + heights[0] + gap })]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    shade({ depth, words }),
    ...paths.map((path) => `<path fill="${colours.ink.dark}" d="${path}"/>`),
    '</svg>',
  ].join('')
}
