import { describe, expect, test } from 'vitest'
import { passagesOf, sentencesIn, splitCaption } from '@/lib/catalogue/sentences'
import { languageList } from '@/lib/i18n/languages'
import { images } from '../helpers/collection'
import { etna, onlyIn } from '../helpers/image'

const captioned = (fr: string, en: string, sentences?: { fr: number[]; en: number[] }) => ({
  words: { fr: { ...etna.words.fr, caption: fr }, en: { ...etna.words.en, caption: en } },
  sentences,
})

describe('a text is its sentences', () => {
  test.each([
    ['fr', ['Il pleut\u202f! ', 'Vraiment\u202f? ', 'Oui.']],
    ['fr', ['Un lac de 1,5\u00a0km. ', 'M. Pesquet, av. J.-C., l’a vu. '.trim()]],
    ['fr', ['«\u00a0Ça chauffe.\u00a0» ', 'Il l’a dit.']],
    ['en', ['About 3.5 km of it. ', 'Dr. Welwitsch, no. 2, St. Helena. ', 'It rained.']],
    ['en', ['“It is hot.” ', 'So he said: yes… but no.']],
  ] as const)('in %s, %j', (language, sentences) => {
    expect(sentencesIn(sentences.join(''), language)).toEqual(sentences)
  })

  test('and every caption of the collection is the sum of its parts', () => {
    for (const { id, words } of images)
      for (const language of languageList) {
        const { caption } = words[language]
        const { sentences, by } = splitCaption(caption, language)
        expect(sentences.join('') + by, id).toBe(caption)
        for (const sentence of sentences) expect(sentence, id).toMatch(/[.!?]["»”]?\s*$|[.!?]\s[»”]\s*$/u)
      }
  })
})

test('as many sentences correspond in their order', () => {
  expect(passagesOf(captioned('Un. Deux.', 'One. Two.'))).toEqual({
    fr: [
      { text: 'Un. ', pair: 1 },
      { text: 'Deux.', pair: 2 },
    ],
    en: [
      { text: 'One. ', pair: 1 },
      { text: 'Two.', pair: 2 },
    ],
  })
})

test('nothing is forced where they are not as many, or one, or in one language', () => {
  expect(passagesOf(captioned('Un. Deux.', 'One and two.'))).toBeNull()
  expect(passagesOf(captioned('Un.', 'One.'))).toBeNull()
  expect(passagesOf(onlyIn('fr'))).toBeNull()
})

test('an entry numbers what corresponds: neighbours of one number are one passage, 0 is none', () => {
  const aligned = captioned('Un. Deux. Trois.', 'One and two. Four.', { fr: [1, 1, 0], en: [1, 0] })
  expect(passagesOf(aligned)).toEqual({
    fr: [
      { text: 'Un. Deux. ', pair: 1 },
      { text: 'Trois.', pair: null },
    ],
    en: [
      { text: 'One and two. ', pair: 1 },
      { text: 'Four.', pair: null },
    ],
  })
})

test('of a quotation its sentences correspond, and not who said it', () => {
  const said = captioned(
    '«\u00a0Un. Deux.\u00a0» – Thomas Pesquet, 3 décembre 2016',
    '“One. Two.” – Thomas Pesquet, 3 December 2016',
  )
  expect(passagesOf(said)?.en.map(({ pair }) => pair)).toEqual([1, 2, null])
  expect(passagesOf(said)?.fr.at(-1)).toEqual({ text: '– Thomas Pesquet, 3 décembre 2016', pair: null })
})

test('the captions of every image of this gallery correspond', () => {
  expect(images.filter((image) => !passagesOf(image)).map(({ id }) => id)).toEqual([])
})
