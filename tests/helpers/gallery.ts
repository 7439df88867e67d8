import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import sharp from 'sharp'
import { onTestFinished } from 'vitest'
import type { Entry } from '../../lib/catalogue/schema'
import { tileRecipe } from '../../lib/pipeline/iiif/recipe'
import type { Recipes } from '../../lib/pipeline/recipes'
import { integers } from './random'

/** Small and quick, for tests: two widths of the real recipe's formats, and the real tiles. */
export const quick: Recipes = {
  variants: { widths: [32, 64], options: { avif: { effort: 0 }, webp: { effort: 0 }, jpeg: {} } },
  tiles: tileRecipe,
}

export const entry: Entry = {
  taken: { date: '2017-03-19', basis: 'stated' },
  kind: 'photograph',
  expedition: 50,
  themes: ['volcanoes'],
  night: false,
  countries: ['IT'],
  coordinates: { lat: 37.75, lon: 15, basis: 'place-named' },
  footprint: null,
  station: null,
  photograph: {
    creator: 'Thomas Pesquet',
    credit: 'ESA/NASA',
    rights: 'esa-standard',
    camera: null,
    focalLengthMm: null,
    archive: null,
    source: null,
    verification: null,
  },
  reconstruction: null,
  aliases: [],
}

/** Of whose hanging no record was kept. */
export const unrecorded = { first: 'etna', published: null, updated: null, stamp: null }

export const words = {
  fr: {
    title: 'L’Etna',
    alt: 'Un volcan noir dans la neige.',
    caption: 'L’Etna domine la ville de Catane et la mer de tous les côtés de son cône.',
  },
  en: {
    title: 'Mount Etna',
    alt: 'A black volcano in the snow.',
    caption: 'Mount Etna rises over the city of Catania and the sea on every side of its cone.',
  },
}

/** A gallery in a temporary folder, gone when the test is: one image, "etna", 80×60, or as many as named. */
export async function makeGallery(ids = ['etna']) {
  const root = mkdtempSync(join(tmpdir(), 'gallery-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const folder of ['lib/catalogue/entries', 'lib/catalogue/originals'])
    mkdirSync(join(root, folder), { recursive: true })
  for (const language of ['fr', 'en'] as const) {
    cpSync(`messages/${language}/interface.json`, join(root, `messages/${language}/interface.json`), {
      recursive: true,
    })
    write(
      root,
      `messages/${language}/captions.json`,
      Object.fromEntries(ids.map((id) => [id, words[language]])),
    )
    write(root, `messages/${language}/places.json`, Object.fromEntries(ids.map((id) => [id, 'Etna'])))
  }
  for (const [index, id] of ids.entries()) {
    write(root, `lib/catalogue/entries/${id}.json`, entry)
    writeFileSync(
      join(root, `lib/catalogue/originals/${id}.jpg`),
      await picture(80, 60, index).jpeg().toBuffer(),
    )
  }
  return root
}

/** Noise on a colour: texture enough for an encoder, and another picture for every seed. */
export function picture(width: number, height: number, seed = 0) {
  const pixels = Buffer.alloc(width * height * 3)
  const random = integers(seed + 1)
  for (let i = 0; i < pixels.length; i++) pixels[i] = (random() >> 8) & 0x7f
  return sharp(pixels, { raw: { width, height, channels: 3 } })
}

export function write(root: string, path: string, value: unknown) {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), JSON.stringify(value, null, 2))
}

export function change(root: string, path: string, edit: (value: never) => void) {
  const value = JSON.parse(readFileSync(join(root, path), 'utf8'))
  edit(value as never)
  write(root, path, value)
}

/** Every file under a folder with the hash of its bytes: two trees are the same when these are. */
export function tree(folder: string) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort()
    .map(
      (path) => `${relative(folder, path)} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`,
    )
}
