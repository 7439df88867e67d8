import { expect, test } from 'vitest'
import type { Entry } from '@/lib/catalogue/schema'
import { describe } from '@/lib/pipeline/gate/problem'
import { checkSentences } from '@/lib/pipeline/gate/sentences'
import { words } from '../../helpers/gallery'
import { entriesOf, galleryOf } from '../../helpers/opened'

const captions = {
  fr: { etna: { ...words.fr, caption: 'Un. Deux. Trois.' } },
  en: { etna: { ...words.en, caption: 'One. Two.' } },
}
const check = (sentences: Entry['sentences'], state?: Entry['state']) =>
  checkSentences(galleryOf({ captions, entries: entriesOf({ etna: { sentences, state } }) })).map(describe)

test('an alignment that covers every sentence and does not cross is taken', () => {
  expect(check(undefined)).toEqual([])
  expect(check({ fr: [1, 1, 2], en: [1, 2] })).toEqual([])
  expect(check({ fr: [1, 0, 2], en: [1, 2] })).toEqual([])
})

test('one that leaves a sentence without a number is refused', () => {
  expect(check({ fr: [1, 2], en: [1, 2] })).toEqual([
    'etna · sentences: The French caption has 3 sentences, and 2 are aligned. Give each its number in "sentences" of lib/catalogue/entries/etna.json, 0 where nothing corresponds.',
  ])
})

test('one that crosses is refused', () => {
  expect(check({ fr: [2, 1, 0], en: [1, 2] })).toEqual([
    'etna · sentences: In French, sentence 1 stands after 2: they cross. Number the sentences in their order in lib/catalogue/entries/etna.json.',
  ])
})

test('a number that one language alone has is refused, and any where there is but one language', () => {
  expect(check({ fr: [1, 2, 3], en: [1, 2] })).toEqual([
    'etna · sentences: Sentence 3 in French has no partner in English. Give it to a sentence of each language in lib/catalogue/entries/etna.json, or write 0.',
  ])
  expect(check({ fr: [1, 1, 2], en: [1, 2] }, 'fr-only')).toHaveLength(1)
})
