import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addressBook } from '@/lib/catalogue/aliases'
import { openGallery } from '@/lib/catalogue/gallery'
import { idsOf, withAddresses } from '@/lib/catalogue/ledger'
import { describe } from '@/lib/pipeline/gate/problem'
import { buildImages } from '@/lib/pipeline/images'
import { checkAll } from '@/lib/pipeline/inspect'
import { publicAddresses } from '@/lib/site/public'
import { entry, makeGallery, quick, write } from '../helpers/gallery'

test('a build adds the addresses of new images, and takes none away', async () => {
  const root = await makeGallery(['etna'])
  writeFileSync(join(root, 'lib/catalogue/ledger.txt'), '/fr/old\n')
  await buildImages(root, quick)
  expect(openGallery(root).ledger).toEqual(['/fr/old', ...publicAddresses('etna')])
  const before = readFileSync(join(root, 'lib/catalogue/ledger.txt'))
  await buildImages(root, quick)
  expect(readFileSync(join(root, 'lib/catalogue/ledger.txt'))).toEqual(before)
})

test('the gate refuses to forget a published id, unless it lives on as an alias', async () => {
  const root = await makeGallery(['etna', 'vesuvius'])
  await buildImages(root, quick)
  for (const path of ['entries/etna.json', 'originals/etna.jpg']) rmSync(join(root, 'lib/catalogue', path))
  for (const path of ['fr/captions', 'en/captions', 'fr/places', 'en/places']) {
    const { etna, ...rest } = JSON.parse(readFileSync(join(root, `messages/${path}.json`), 'utf8'))
    expect(etna).toBeDefined()
    write(root, `messages/${path}.json`, rest)
  }
  expect((await checkAll(root)).map(describe)).toEqual([expect.stringContaining('/i/etna was published')])
  write(root, 'lib/catalogue/entries/vesuvius.json', { ...entry, aliases: ['etna'] })
  expect(await checkAll(root)).toEqual([])
  expect(addressBook(openGallery(root)).get('etna')).toEqual({ id: 'vesuvius', alias: true })
})

test('an address is added once, after those that are there, and ids are read from the neutral ones', () => {
  const ledger = withAddresses(['/i/etna', '/fr/old'], ['/i/katla', '/i/etna', '/i/katla'])
  expect(ledger).toEqual(['/i/etna', '/fr/old', '/i/katla'])
  expect(idsOf(ledger)).toEqual(['etna', 'katla'])
})
