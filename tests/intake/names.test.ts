import { expect, test } from 'vitest'
import { openGallery } from '@/lib/catalogue/gallery'
import { idFrom, isId, isPublished, takenNames } from '@/lib/intake/names'
import { entry, makeGallery, write } from '../helpers/gallery'

test('ids, aliases and published names are taken, those of an entry that breaks the schema too', async () => {
  const root = await makeGallery(['etna', 'hekla'])
  write(root, 'lib/catalogue/entries/etna.json', { ...entry, aliases: ['mongibello'] })
  write(root, 'lib/catalogue/entries/hekla.json', { aliases: ['heklufjall', 7] })
  const gallery = { ...openGallery(root), ledger: ['/i/katla', '/press/proxima-katla.jpg'] }
  expect(Object.fromEntries(takenNames(gallery))).toEqual({
    etna: 'etna',
    hekla: 'hekla',
    katla: 'katla',
    mongibello: 'etna',
    heklufjall: 'hekla',
  })
  expect([isPublished(gallery, 'katla'), isPublished(gallery, 'etna')]).toEqual([true, false])
})

test('an id is of small letters, digits and single hyphens, 80 at most', () => {
  expect(['etna-2', 'a'.repeat(80)].filter(isId)).toHaveLength(2)
  expect(['Etna', 'étna', 'etna--2', '-etna', '../etna', '', 'a'.repeat(81)].filter(isId)).toEqual([])
  // The gate refuses them too: no name may enter that it would stop at.
  expect(['con', 'index', 'themes', 'lpt1'].filter(isId)).toEqual([])
})

test('an archive’s frame keeps its number, another file is named by its day and title', () => {
  expect(idFrom('ISS050-E-14232', '2017-03-19', 'Etna')).toBe('iss050-e-14232')
  expect(idFrom('DSC_0001', '2017-03-19', 'L’Etna vu de l’Été')).toBe('20170319-l-etna-vu-de-l-ete')
  expect(idFrom('a', '2017-03-19', 'Cœur d’Æsir, Łódź, Straße')).toBe('20170319-coeur-d-aesir-lodz-strasse')
  expect(idFrom('DSC_0001', null, undefined)).toBe('dsc-0001')
})
