import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { authoredImages } from '@/lib/catalogue/authored'
import { openGallery } from '@/lib/catalogue/gallery'
import { openSettled } from '@/lib/catalogue/settled'
import { bookOf, writeNames } from '@/lib/hosting/build/names'
import { openSite } from '@/lib/hosting/serve/respond'
import { languageList } from '@/lib/i18n/languages'
import { removeImage, renameImage } from '@/lib/intake/moves'
import { buildImages } from '@/lib/pipeline/images'
import { embedPath, permalink } from '@/lib/site/addresses'
import { change, makeGallery, picture, quick } from '../helpers/gallery'
import { listen } from '../helpers/listening'

/** The pages that a build would make, each of no more than its address, and the names beside them. */
async function buildPages(root: string) {
  for (const { id } of authoredImages(openGallery(root)))
    for (const path of languageList.map((language) => permalink(id, language))) {
      const file = join(root, '.next/finished', `${path}.html`)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, path)
    }
  for (const page of ['_not-found', ...languageList.map((language) => `${language}/missing`)]) {
    mkdirSync(join(root, '.next/finished', dirname(page)), { recursive: true })
    writeFileSync(join(root, '.next/finished', `${page}.html`), 'nothing')
  }
  await writeNames(root)
}

test('an image renamed, another replaced, a third removed: every address of all of them still answers', async () => {
  const root = await makeGallery(['etna', 'katla', 'vesuvius'])
  await buildImages(root, quick)
  const given = openGallery(root).ledger
  expect(given.length).toBeGreaterThan(3 * 15)
  const cards = ['/cards/etna-fr-0123456789ab.jpg', '/cards/katla-en-0123456789ab.jpg']

  renameImage(openSettled(root), 'etna', 'mongibello')
  await picture(200, 90, 5).jpeg().toFile(join(root, 'lib/catalogue/originals/katla.jpg'))
  change(root, 'messages/en/captions.json', (all: Record<string, { title: string }>) => {
    all.katla.title = 'Katla again'
  })
  removeImage(openSettled(root), 'vesuvius', 'katla')
  await buildImages(root, quick)
  await buildPages(root)
  const book = bookOf(root)
  const respond = openSite(root, async (request, response) => {
    // Next knows the embeds of the images that there are.
    const [path] = (request.url ?? '').split('?')
    const [id] = path.split('/').slice(-1)
    const isThere = languageList.some((language) => embedPath(id, language) === path)
    response.writeHead(isThere && book.get(id)?.alias === false ? 200 : 404).end()
  })
  const ask = await listen((request, response) => void respond(request, response))
  for (const path of [...given, ...cards]) {
    const { status, headers } = await ask(`${path}?utm_source=x`)
    if (status === 200) continue
    expect([303, 307, 308], path).toContain(status)
    const next = await ask(headers.location ?? '')
    // The question that stands for an oEmbed document is Next's to answer.
    if (headers.location?.startsWith('/oembed?')) continue
    expect(next.status, `${path} leads to ${headers.location}`).toBe(200)
    expect(headers.location, path).toContain('?utm_source=x')
  }
})
