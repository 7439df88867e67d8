import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { languageList } from '../../lib/i18n/languages'
import { tileRecipe } from '../../lib/pipeline/iiif/recipe'
import { buildImages } from '../../lib/pipeline/images'

/** The size of the picture, px: two primes, so that no level of it divides and its last tiles are narrow. */
export const oddSize = { width: 1783, height: 1361 }

const authored = ['captions', 'places', 'points']

/**
 * Builds a gallery in a temporary folder that holds one image of this one, with its words, in a size that
 * nothing divides. Returns the folder.
 */
export async function buildOdd(id: string) {
  const root = mkdtempSync(join(tmpdir(), 'odd-'))
  const to = (path: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    return join(root, path)
  }
  const [entry, original] = [`lib/catalogue/entries/${id}.json`, `lib/catalogue/originals/${id}.jpg`]
  cpSync(entry, to(entry))
  await sharp(original).resize(oddSize).jpeg().toFile(to(original))
  for (const language of languageList) {
    const folder = `messages/${language}`
    cpSync(`${folder}/interface.json`, to(`${folder}/interface.json`))
    for (const name of authored) {
      const { [id]: words } = JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'))
      writeFileSync(to(`${folder}/${name}.json`), JSON.stringify({ [id]: words }))
    }
  }
  const quick = { avif: { effort: 0 }, webp: { effort: 0 }, jpeg: {} }
  await buildImages(root, { variants: { widths: [320], options: quick }, tiles: tileRecipe })
  return root
}
