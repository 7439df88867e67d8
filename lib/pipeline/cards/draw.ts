import { colours } from '../../site/colours'
import { once } from '../once'
import { loadSharp } from '../sharp'

/** A card's size in px: Open Graph's usual frame, 1.91:1. */
export const width = 1200
/** See `width`. */
export const height = 630
// The most that card readers fetch without complaint.
const limitBytes = 300_000
const pictureHeight = 456
const margin = 56

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
  const [{ setLines }, { openFaces }] = await Promise.all([import('./typeset'), import('./faces')])
  return { setLines, semibold: openFaces(600), regular: openFaces(400) }
})

/** The pixels of the part of a picture that its cards show. */
export async function cut(path: string) {
  const sharp = await loadSharp()
  return sharp(path)
    .resize(width, pictureHeight, { position: 'centre' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer()
}

/** A card as JPEG: the picture above, what it is called and whose it is below. No text lies on a picture. */
export async function draw(picture: Buffer, { title, note }: Lines) {
  const sharp = await loadSharp()
  const text = await band({ title, note })
  const words = await sharp(Buffer.from(text)).removeAlpha().raw().toBuffer()
  const card = sharp(Buffer.concat([picture, words]), { raw: { width, height, channels: 3 } })
  // mozjpeg would save a fifth of the bytes and take ten times as long.
  for (const quality of [78, 68, 58]) {
    const bytes = await card.clone().jpeg({ quality }).toBuffer()
    if (bytes.length < limitBytes) return bytes
  }
  throw new Error(
    `The card of "${title}" stays over ${limitBytes} bytes. Choose a calmer crop in lib/pipeline/cards/draw.ts.`,
  )
}

/** What stands below the picture, as SVG. */
async function band({ title, note }: Lines) {
  const { setLines, semibold, regular } = await openType()
  const { ground, ink, accent } = colours
  const bandHeight = height - pictureHeight
  const box = { left: margin, width: width - 2 * margin }
  const head = setLines({ faces: semibold, text: title, size: 44, lines: 2, ...box, top: 22 })
  const foot = setLines({ faces: regular, text: note, size: 24, lines: 1, ...box, top: bandHeight - 50 })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${bandHeight}">`,
    `<rect width="100%" height="100%" fill="${ground.dark}"/>`,
    `<path fill="${ink.dark}" d="${head}"/><path fill="${accent.dark}" d="${foot}"/>`,
    '</svg>',
  ].join('')
}
