import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createRequire } from 'node:module'
import sharp from 'sharp'
import { languagesOf, type Language } from '../../catalogue/captions'
import { paths } from '../../catalogue/files'
import type { AuthoredImage } from '../../catalogue/image'
import { screenJpeg, type Card, type Variant } from '../../catalogue/manifest'
import { words } from '../../i18n/bothwords'
import { sha256Of } from '../../disk/hash'
import { writeWhole } from '../../disk/write'
import { digest } from '../../disk/hash'
import { noStore, type Store } from '../../store/variants'

// Open Graph's usual frame, 1.91:1, and the most that card readers fetch without complaint.
const width = 1200
const height = 630
const limitBytes = 300_000
const pictureHeight = 456
const margin = 56

const font = (weight: number) =>
  readFileSync(
    createRequire(import.meta.url).resolve(
      `@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff`,
    ),
  )

/**
 * The fonts and what sets type with them: half a megabyte of script, which a run that draws nothing does
 * without.
 */
const openType = once(async () => {
  const { openFace, setLines } = await import('./typeset')
  return { setLines, semibold: openFace(font(600)), regular: openFace(font(400)) }
})

function once<T>(make: () => T) {
  let made: T | undefined
  return () => (made ??= make())
}

// Raise it when a card is drawn otherwise.
const version = 4

interface Job {
  root: string
  image: AuthoredImage
  variants: Variant[]
  known?: Record<Language, Card>
  store?: Store
}

/**
 * Draws the share cards of one image, one for each language its words exist in, unless those that are there
 * say the same of the same picture.
 */
export async function writeCards({
  root,
  image,
  variants,
  known,
  store = noStore,
}: Job): Promise<Record<Language, Card>> {
  const source = screenJpeg(variants)
  const picture = once(() => cut(join(paths(root).variants, source.file)))
  const cards = await Promise.all(
    languagesOf(image.state).map(async (language) => {
      const lines = linesOf(image, language)
      const file = `${image.id}-${language}-${digest(source.file, lines, version)}.jpg`
      const path = join(paths(root).cards, file)
      if (
        known?.[language].file === file &&
        known[language].sha256 &&
        statSync(path, { throwIfNoEntry: false })?.size === known[language].bytes
      )
        return known[language]
      const fetched = await store.fetch(`cards/${file}`)
      const bytes = fetched ?? (await draw(await picture(), lines))
      if (!fetched) await store.share(`cards/${file}`, () => bytes)
      await writeWhole(path, bytes)
      return { file, width, height, bytes: bytes.length, sha256: sha256Of(bytes) }
    }),
  )
  return { fr: cards[0], en: cards.at(-1)! }
}

interface Lines {
  title: string
  note: string
}

function linesOf({ words: pair, kind, credit }: AuthoredImage, language: Language): Lines {
  const t = words[language]
  const mark = kind === 'reconstruction' ? [t.KindMark.reconstruction] : []
  return { title: pair[language].title, note: [...mark, credit?.[language] ?? t.Rights.noCredit].join(' · ') }
}

/** The pixels of the part of a picture that its cards show. */
function cut(path: string) {
  return sharp(path)
    .resize(width, pictureHeight, { position: 'centre' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer()
}

/** The picture above, what it is called and whose it is below: no text lies on a picture. */
async function draw(picture: Buffer, { title, note }: Lines) {
  const { setLines, semibold, regular } = await openType()
  const band = { left: margin, width: width - 2 * margin }
  const head = setLines({ face: semibold, text: title, size: 44, lines: 2, ...band, top: 22 })
  const foot = setLines({
    face: regular,
    text: note,
    size: 24,
    lines: 1,
    ...band,
    top: height - pictureHeight - 50,
  })
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height - pictureHeight}"><rect width="100%" height="100%" fill="#0e0f11"/><path fill="#f0eee9" d="${head}"/><path fill="#ff9a5c" d="${foot}"/></svg>`
  const words = await sharp(Buffer.from(text)).removeAlpha().raw().toBuffer()
  const card = sharp(Buffer.concat([picture, words]), { raw: { width, height, channels: 3 } })
  // mozjpeg would save a fifth of the bytes and take ten times as long.
  for (const quality of [78, 68, 58]) {
    const bytes = await card.clone().jpeg({ quality }).toBuffer()
    if (bytes.length < limitBytes) return bytes
  }
  throw new Error(
    `The card of "${title}" stays over ${limitBytes} bytes. Choose a calmer crop in lib/pipeline/cards/index.ts.`,
  )
}
