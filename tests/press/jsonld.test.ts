import { expect, test } from 'vitest'
import { captionFields } from '@/lib/catalogue/captions'
import { imageObject, scriptJson } from '@/lib/press/jsonld'
import { computedEtna, etna, interfaceWords, onlyIn, site } from '../helpers/image'

test('every text of the caption is said, in the language of the page', () => {
  const values = Object.values(imageObject(etna, 'en', interfaceWords))
  for (const field of captionFields) expect(values).toContain(etna.words.en[field])
})

test('the page in a language that the words do not exist in speaks of the page that has them', () => {
  expect(imageObject(onlyIn('en'), 'fr', interfaceWords)).toMatchObject({
    '@id': `${site}/en/images/etna`,
    inLanguage: 'en',
    name: etna.words.en.title,
  })
})

test('what is not known is not there: a reconstruction has no creator', () => {
  expect(imageObject(etna, 'en', interfaceWords)).toHaveProperty('creator')
  expect(imageObject(computedEtna, 'en', interfaceWords)).not.toHaveProperty('creator')
})

test('a crew is an organization, a named astronaut a person', () => {
  const creatorOf = (creator: string) =>
    imageObject({ ...etna, photograph: { ...etna.photograph, creator } }, 'en', interfaceWords).creator
  expect(creatorOf('Expedition 50 crew')).toMatchObject({ '@type': 'Organization' })
  expect(creatorOf('Thomas Pesquet')).toMatchObject({ '@type': 'Person' })
})

test('no text can end the script element it stands in', () => {
  expect(scriptJson({ name: '</script>' })).toBe('{"name":"\\u003c/script>"}')
})
