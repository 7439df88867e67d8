import { expect, test } from 'vitest'
import { languageList, factsOf } from '@/lib/i18n/languages'
import { namesOf } from '@/lib/pipeline/gate/reading/calendar'
import { read } from '@/lib/pipeline/gate/reading/read'

const told = (text: string, language: 'fr' | 'en') =>
  read(text, language).map(({ readings: [{ kind, value }] }) => `${kind} ${value}`)

test('months and days are named by CLDR', () => {
  for (const language of languageList) {
    const { months, days } = namesOf(factsOf(language).tag)
    expect([months.length, new Set(months).size, new Set(days).size]).toEqual([12, 12, 7])
  }
  expect(namesOf('fr-FR').days[0]).toBe('lundi')
})

test.each([
  ['du 3 au 5 mars', 'from 3 to 5 March', ['date 303', 'date 305']],
  ['le 1er mai', 'on 1 May', ['date 501']],
  ['le 4 juillet', 'July 4th', ['date 704']],
  ['12 déc.', '12 Dec.', ['date 1212']],
  ['le 03/12/2016', 'on 03/12/2016', ['date 1203', 'number 2016']],
  ['en mars', 'in March', ['month 3']],
  ['au XIXᵉ siècle', 'in the 19th century', ['century 19']],
  ['au IIIe siècle av. J.-C.', 'in the 3rd century BC', ['century -3']],
  ['en 79 apr. J.-C.', 'in AD 79', ['number 79']],
  ['au IIIe millénaire', 'in the third millennium', ['millennium 3']],
  ['les années 1960', 'the 1960s', ['decade 1960']],
  ['les années soixante', 'the sixties', ['decade 60']],
])('%s and %s', (french, english, facts) => {
  expect(told(french, 'fr')).toEqual(facts)
  expect(told(english, 'en')).toEqual(facts)
})

test('a verb is no month, nor a planet', () => {
  expect(told('It may rain; they march on.', 'en')).toEqual([])
  expect(told('La planète Mars', 'fr')).toEqual([])
})
