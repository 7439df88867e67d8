import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { authoredImages } from '@/lib/catalogue/authored'
import { openGallery } from '@/lib/catalogue/gallery'
import { openSite } from '@/lib/hosting/serve/respond'
import { buildImages } from '@/lib/pipeline/images'
import { exiftool } from '../../helpers/exiftool'
import { makeFolder } from '../../helpers/folder'
import { change, makeGallery, quick, write } from '../../helpers/gallery'
import { listen } from '../../helpers/listening'

const policy = 'https://esa.example/mining'

/** A gallery of two images, whose rights differ, built and served without pages. */
async function serve(reservations?: object) {
  const root = await makeGallery(['etna', 'nile'])
  change(root, 'lib/catalogue/entries/nile.json', (entry: { photograph: { rights: string } }) => {
    entry.photograph.rights = 'cc-by-4.0'
  })
  if (reservations) write(root, 'lib/catalogue/rights.json', reservations)
  await buildImages(root, quick)
  const site = makeFolder({
    '.next/proxima-names.json': '{}',
    '.next/finished/_not-found.html': '',
  })
  for (const folder of ['lib', 'messages', 'public'])
    cpSync(join(root, folder), join(site, folder), { recursive: true })
  const respond = openSite(site, async (request, response) => response.end(`Next: ${request.url}`))
  return { root, ask: await listen((request, response) => void respond(request, response)) }
}

test('rights that reserve mining say so in file, document, header and IIIF, and others beside them do not', async () => {
  const { root, ask } = await serve({ 'esa-standard': { mining: 'DMI-PROHIBITED', policy } })
  const [etna, nile] = ['etna', 'nile'].map((id) => join(root, `public/press/proxima-${id}.jpg`))
  const [own, other] = exiftool('-n', '-XMP-plus:all', etna, nile)
  expect(own['XMP-plus:DataMining'] ?? own['XMP-plus:Datamining']).toMatch(/DMI-PROHIBITED$/)
  expect(JSON.stringify(other)).not.toContain('DMI')
  for (const [path, value] of [
    ['/press/proxima-etna.jpg', '1'],
    ['/iiif/etna/info.json', '1'],
    ['/fr/embed/etna', '1'],
    ['/press/proxima-nile.jpg', undefined],
    ['/iiif/nile/info.json', undefined],
  ] as const)
    expect((await ask(path)).headers['tdm-reservation'], path).toBe(value)
  expect((await ask('/press/proxima-etna.jpg')).headers['tdm-policy']).toBe(policy)
  const document = await ask('/.well-known/tdmrep.json')
  expect([document.status, document.headers['content-type']]).toEqual([
    200,
    'application/json; charset=utf-8',
  ])
  expect(JSON.parse(document.body.toString())).toContainEqual({
    location: '/press/proxima-etna.*',
    'tdm-reservation': 1,
    'tdm-policy': policy,
  })
  expect((await ask('/iiif/etna/manifest.json')).body.toString()).toContain(policy)
  expect((await ask('/iiif/nile/manifest.json')).body.toString()).not.toContain('2019/790')
})

test('where no rights speak of it, nothing is said anywhere', async () => {
  const { root, ask } = await serve()
  expect((await ask('/.well-known/tdmrep.json')).status).toBe(404)
  expect((await ask('/press/proxima-etna.jpg')).headers).not.toHaveProperty('tdm-reservation')
  expect(JSON.stringify(exiftool('-XMP:all', join(root, 'public/press/proxima-etna.jpg')))).not.toContain(
    'DMI',
  )
})

test('an original’s own reservation goes before that of its rights, and a family before none', async () => {
  const root = await makeGallery(['etna', 'nile'])
  change(root, 'lib/catalogue/entries/etna.json', (entry: { stated?: object }) => {
    entry.stated = { mining: 'DMI-ALLOWED' }
  })
  change(root, 'lib/catalogue/entries/nile.json', (entry: { photograph: { rights: string } }) => {
    entry.photograph.rights = 'cc-by-nc-4.0'
  })
  const prohibited = { mining: 'DMI-PROHIBITED' }
  write(root, 'lib/catalogue/rights.json', { 'esa-standard': prohibited, 'cc-by-nc': prohibited })
  const terms = authoredImages(openGallery(root)).map(({ mining }) => mining?.term)
  expect(terms).toEqual(['DMI-ALLOWED', 'DMI-PROHIBITED'])
  write(root, 'lib/catalogue/rights.json', { 'esa-standard': { mining: 'NO' } })
  expect(() => openGallery(root)).toThrow(
    /rights\.json is refused at "esa-standard\.mining".* Mend it there\./s,
  )
})
