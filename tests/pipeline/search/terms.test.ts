import { expect, test } from 'vitest'
import { termsOf } from '@/lib/pipeline/search/terms'
import { subject } from '../../helpers/subject'

test('a name outweighs prose, the first theme the second, and function words nothing', () => {
  const terms = termsOf(subject, 'fr')
  // title 8 × 1.36, place 8 × 1.36, caption 1.2: 23.0 / (23.0 + 15) → 605; the city of the caption alone: 1.2
  // / 16.2 → 74
  expect(terms.get('etna')).toBe(605)
  expect(terms.get('catane')).toBe(74)
  expect(terms.get('volcans')).toBeGreaterThan(terms.get('nuit')!)
  expect(['la', 'de', 'l', 'et'].filter((word) => terms.has(word))).toEqual([])
})

test('the words of an id are English, its numbers are in both languages', () => {
  const [fr, en] = [
    termsOf({ ...subject, id: '20170118-aurora' }, 'fr'),
    termsOf({ ...subject, id: '20170118-aurora' }, 'en'),
  ]
  expect([fr.has('aurora'), en.has('aurora'), fr.has('20170118'), en.has('20170118')]).toEqual([
    false,
    true,
    true,
    true,
  ])
  expect([...termsOf({ ...subject, id: 'iss050-e-14232' }, 'fr').keys()]).toEqual(
    expect.arrayContaining(['iss050', '14232', 'iss050e14232']),
  )
})

test('a country answers by what it is also called, in every language, and a place by its other names', () => {
  const american = { ...subject, facts: { ...subject.facts, countries: ['US'] } }
  for (const language of ['fr', 'en'] as const) expect(termsOf(american, language).has('usa')).toBe(true)
  const words = { ...subject.words, fr: { ...subject.words.fr, caption: 'Au nord de Kyiv.' } }
  const terms = termsOf({ ...subject, words }, 'fr')
  expect(terms.get('kiev')).toBe(terms.get('kyiv'))
})
