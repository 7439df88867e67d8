import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { authoredImages } from '@/lib/catalogue/authored'
import { openGallery } from '@/lib/catalogue/gallery'
import { creditBlocks } from '@/lib/press/credit'
import { fieldsOf } from '@/lib/press/fields'
import { argsOf } from '../helpers/command'
import { interfaceWords } from '../helpers/image'
import { change, entry, makeGallery, words, write } from '../helpers/gallery'

const facts = 'lib/catalogue/entries/etna.json'

test('an alt text written for another kind of original gives way to a general one, in both languages', async () => {
  const root = await makeGallery()
  write(root, facts, { ...entry, altFor: 'reconstruction' })
  const [image] = authoredImages(openGallery(root))
  expect(image.words).toEqual({
    fr: {
      ...words.fr,
      alt: 'Photographie de la Terre depuis la Station spatiale internationale\u00a0: Etna.',
    },
    en: { ...words.en, alt: 'Photograph of the Earth from the International Space Station: Etna.' },
  })
  // What leaves with the file says the same, and the rest of the words stay.
  expect(fieldsOf(image, interfaceWords).alt.en).toBe(image.words.en.alt)
  expect(creditBlocks(fieldsOf(image, interfaceWords), image.rights.key, interfaceWords).fr!.text).toContain(
    words.fr.caption,
  )
})

test('where no place is named, the general alt takes the title', async () => {
  const root = await makeGallery()
  write(root, facts, { ...entry, altFor: 'reconstruction', coordinates: null })
  for (const language of ['fr', 'en']) write(root, `messages/${language}/places.json`, {})
  expect(authoredImages(openGallery(root))[0].words.fr.alt).toMatch(/\u00a0: L’Etna\.$/)
})

test('an alt text of the kind that hangs stays, said or not', async () => {
  const root = await makeGallery()
  expect(authoredImages(openGallery(root))[0].words).toEqual(words)
  write(root, facts, { ...entry, altFor: 'photograph' })
  expect(authoredImages(openGallery(root))[0].words).toEqual(words)
})

test('the check lists alt texts to rewrite, and passes', async () => {
  const root = await makeGallery(['etna', 'vesuvius'])
  change(root, facts, (value: { altFor: string }) => {
    value.altFor = 'reconstruction'
  })
  const { status, stdout, stderr } = spawnSync(process.execPath, argsOf('lib/commands/check.ts'), {
    cwd: root,
    encoding: 'utf8',
  })
  expect([status, stdout]).toEqual([0, '2 images, 0 problems, 1 warning.\n'])
  expect(stderr).toMatch(
    /^etna · alt: The alt texts describe a reconstruction, and a photograph hangs; .*\. Rewrite them .*\.\n$/,
  )
})
