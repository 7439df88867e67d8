import { expect, test } from 'vitest'
import { languageList } from '@/lib/i18n/languages'
import { wordsOf } from '@/lib/pipeline/gate/reading/grammar'
import { grammars } from '@/lib/pipeline/gate/reading/grammars'

test('a list of words tells kinds, values, plurals and what is silent', () => {
  const words = wordsOf({ unit: 'un=1? deux=2', scale: 'mille=1e3\n  millions=1e6*', fraction: 'tiers=1/3?' })
  expect(words.get('deux')).toEqual({ kind: 'unit', value: 2, plural: false, silent: false })
  expect(words.get('un')?.silent).toBe(true)
  expect(words.get('millions')).toEqual({ kind: 'scale', value: 1_000_000, plural: true, silent: false })
  expect(words.get('tiers')?.value).toBeCloseTo(1 / 3)
})

test.each(languageList.map((language) => [language]))(
  'the grammar of %s has no value that is no number',
  (language) => {
    for (const [word, { value }] of grammars[language].words) expect(value, word).toBeGreaterThan(0)
  },
)
