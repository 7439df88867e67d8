import { expect, test } from 'vitest'
import { openGallery } from '@/lib/catalogue/gallery'
import { NotEntered, refusalsOf } from '@/lib/intake/refusals'
import { entry, makeGallery, write } from '../helpers/gallery'
import { proposal } from '../helpers/proposal'

test('a proposal is refused for all that is wrong with it, at once', async () => {
  const root = await makeGallery(['etna'])
  write(root, 'lib/catalogue/entries/etna.json', { ...entry, aliases: ['mongibello'] })
  const proposals = [
    { ...proposal, path: '/card/one.jpg', id: 'mongibello', date: null },
    { ...proposal, path: '/card/two.jpg', id: 'Hekla' },
    { ...proposal, path: '/card/three.jpg', id: 'Hekla' },
    { ...proposal, path: '/card/four.jpg', id: 'katla' },
  ]
  const found = refusalsOf(openGallery(root), proposals)
  expect(found.map(({ file, message }) => `${file}: ${message}`)).toEqual([
    'one.jpg: The id "mongibello" is an alias of "etna" already. Choose another one with --id.',
    'one.jpg: It does not tell the day it was taken. Say it with --date 2017-03-19.',
    'two.jpg: "Hekla" cannot be an id. Use small letters, digits and single hyphens, with --id.',
    'three.jpg: "Hekla" cannot be an id. Use small letters, digits and single hyphens, with --id.',
    'three.jpg: It would have the id of two.jpg, "Hekla". Add it by itself, with --id.',
  ])
  expect(new NotEntered(found.slice(0, 1)).message).toMatch(/^one\.jpg: The id /)
})
