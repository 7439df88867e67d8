import { expect, test } from 'vitest'
import { inEach } from '@/lib/i18n/languages'
import { bookOf, readNames, writeNames } from '@/lib/hosting/build/names'
import { entry, makeGallery, write } from '../../helpers/gallery'

test('the names that lead to the images of a build are read as they were written, whatever is edited since', async () => {
  const root = await makeGallery(['etna', 'vesuvius'])
  write(root, 'lib/catalogue/entries/etna.json', { ...entry, aliases: ['volcano'] })
  write(root, 'lib/catalogue/manifest.json', {
    etna: { original: {}, press: inEach(() => ({})), cards: {}, variants: [], standIn: '123456789abcfffccc' },
  })
  await writeNames(root)
  write(root, 'lib/catalogue/entries/etna.json', entry)
  expect([...readNames(root)]).toEqual([
    ['etna', { id: 'etna', alias: false }],
    ['volcano', { id: 'etna', alias: true }],
  ])
  expect([...bookOf(root).keys()]).toEqual(['etna'])
})
