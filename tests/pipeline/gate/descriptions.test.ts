import { expect, test } from 'vitest'
import { inEach } from '@/lib/i18n/languages'
import { checkDescriptions } from '@/lib/pipeline/gate/descriptions'
import { words } from '../../helpers/gallery'
import { galleryOf } from '../../helpers/opened'

const check = (alt: string, only: 'fr' | 'en') =>
  checkDescriptions(
    galleryOf({
      captions: inEach((language) => ({
        etna: { ...words[language], ...(language === only && { alt }) },
      })),
    }),
  ).map(({ rule }) => rule)

test.each([
  ['fr', words.fr.title, 'repeat'],
  ['en', `${words.en.title.toUpperCase()}.`, 'repeat'],
  ['en', words.en.caption, 'repeat'],
  ['en', 'iss050-e-1234.jpg', 'repeat'],
  ['en', 'Etna', 'repeat'],
  ['en', 'Image of a volcano', 'opening'],
  ['en', 'A satellite photo showing a volcano', 'opening'],
  ['en', 'An aerial view of a volcano', 'opening'],
  ['en', 'This picture shows a volcano', 'opening'],
  ['fr', 'Photo de l’Etna', 'opening'],
  ['fr', "Vue d'un volcan", 'opening'],
  ['fr', 'Une image satellite d’un volcan', 'opening'],
  ['fr', 'Vue aérienne du volcan', 'opening'],
  ['fr', 'Photographie prise de la Station', 'opening'],
  ['en', 'A volcano. '.repeat(28), 'length'],
  ['fr', 'é'.repeat(301), 'length'],
] as const)('an alt in %s, %s, breaks a rule', (language, alt, rule) => {
  expect(check(alt, language)).toEqual([rule])
})

test.each([
  ['en', 'A black volcano in the snow; beyond it, a view of the sea.'],
  ['en', 'é'.repeat(300)],
  ['fr', 'La vue s’étend sur un volcan noir.'],
  ['fr', 'Un volcan noir, image même du désert.'],
] as const)('an alt in %s, %s, breaks none', (language, alt) => {
  expect(check(alt, language)).toEqual([])
})

test('an alt that is not there is no description that could be wrong', () => {
  expect(checkDescriptions(galleryOf({ captions: inEach(() => ({})) }))).toEqual([])
})
