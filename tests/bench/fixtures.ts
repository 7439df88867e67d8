import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openGallery } from '../../lib/catalogue/gallery'
import { joinImages } from '../../lib/catalogue/join'
import { readManifest } from '../../lib/catalogue/manifest'
import { capture } from './child'
import { link } from './link'

/** The same wall and image pages, built with next/image and next-intl's Link; returns the folder to serve. */
export async function buildFixture() {
  const folder = copy('fixture')
  // The gallery's lead opens the fixture's wall too, so that their first pictures are the same.
  const images = joinImages(openGallery('.'), readManifest('lib/catalogue/manifest.json')).sort(
    (a, b) => Number(Boolean(b.quotation)) - Number(Boolean(a.quotation)),
  )
  const shown = images.map(({ id, taken, words, original: { width, height } }) => ({
    id,
    width,
    height,
    date: taken.date,
    words,
  }))
  const table = Object.fromEntries(
    images.map(({ id, variants }) => [
      id,
      Object.fromEntries(
        variants.filter(({ format }) => format === 'avif').map(({ width, file }) => [width, file]),
      ),
    ]),
  )
  writeFileSync(join(folder, 'data.json'), JSON.stringify(shown))
  writeFileSync(join(folder, 'table.json'), JSON.stringify(table))
  mkdirSync(join(folder, 'messages'))
  for (const language of ['fr', 'en'])
    cpSync(`messages/${language}/interface.json`, join(folder, `messages/${language}.json`))
  link('public/variants', join(folder, 'public/variants'))
  await build(folder)
  return folder
}

/** A site of one page with nothing on it; returns the folder to serve. */
export async function buildEmpty() {
  const folder = copy('empty')
  await build(folder)
  return folder
}

/** Builds the gallery itself where it is stale. */
export async function buildGallery() {
  await capture('npm', ['run', '--silent', 'build'])
  return '.'
}

// Inside the gallery's folder, so that the packages are found above.
function copy(name: string) {
  const folder = join('.cache/bench', name)
  if (existsSync(folder)) rmSync(folder, { recursive: true })
  cpSync(join('tests/bench', name), folder, { recursive: true })
  return folder
}

function build(folder: string) {
  return capture('npx', ['next', 'build'], folder, { ...process.env, NEXT_TELEMETRY_DISABLED: '1' })
}
