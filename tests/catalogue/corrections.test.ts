import { expect, test } from 'vitest'
import { correctionsOf, correctionsText, lastCorrected, whyOf } from '@/lib/catalogue/corrections'
import { interfaceWords } from '../helpers/image'

const image = {
  corrections: [
    { date: '2026-01-05', field: 'date' as const, fr: 'Un jour plus tôt.', en: 'A day earlier.' },
    {
      date: '2026-05-04',
      field: 'caption' as const,
      fr: 'La baie est plus au sud.',
      en: 'The bay is further south.',
    },
  ],
}

test('the latest correction comes first, and its day is that of the last change', () => {
  expect(correctionsOf(image).map(({ date }) => date)).toEqual(['2026-05-04', '2026-01-05'])
  expect([lastCorrected(image), lastCorrected({})]).toEqual(['2026-05-04', null])
})

test('a line tells the day, what was wrong, and why, in the reader’s language', () => {
  expect(correctionsText(image, 'en', interfaceWords.en)).toBe(
    'Corrected on 4 May 2026, caption: The bay is further south.\nCorrected on 5 January 2026, date: A day earlier.',
  )
  expect(correctionsText(image, 'fr', interfaceWords.fr)).toMatch(
    /^Corrigé le 4 mai 2026, légende\u00a0: La baie est plus au sud\.\n/,
  )
  expect(correctionsText({}, 'en', interfaceWords.en)).toBe('')
})

test('why is shown in the only language that it is told in, marked as such', () => {
  const only = { date: '2026-05-04', field: 'alt' as const, en: 'Clearer.' }
  expect(whyOf(only, 'fr')).toEqual({ text: 'Clearer.', lang: 'en' })
})
