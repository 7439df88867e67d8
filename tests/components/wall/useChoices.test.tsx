import { describe, expect, test } from 'vitest'
import { useChoices } from '@/components/wall/useChoices'
import type { Choice } from '@/components/wall/WallChoices'
import { languageList, type Language } from '@/lib/i18n/languages'
import { etna } from '../../helpers/image'
import { markupOf } from '../../helpers/markup'

const images = [etna, { ...etna, night: true, countries: ['IT', 'FR'] }]
const others = [...images, { ...etna, kind: 'reconstruction' as const }]

function choicesIn(language: Language, of = images) {
  let choices: Choice[] = []
  function Reader() {
    choices = useChoices(of)
    return null
  }
  markupOf(language, <Reader />)
  return choices
}

describe.each(languageList)('on a page in %s', (language) => {
  const options = (key: string) => choicesIn(language).find((choice) => choice.key === key)?.options ?? []

  test('each choice begins with the one that asks nothing', () => {
    for (const { options } of choicesIn(language)) expect(options[0].value).toBe('')
  })

  test('options say how many images they leave', () => {
    expect(options('light').map(({ text }) => /\((\d)\)$/.exec(text)?.[1])).toEqual([undefined, '1', '1'])
  })

  test('what all images have in common is no choice', () => {
    expect(options('kind')).toEqual([])
    const kinds = choicesIn(language, others).find(({ key }) => key === 'kind')?.options
    expect(kinds?.map(({ value }) => value)).toEqual(['', 'photograph', 'reconstruction'])
  })

  test('every order is one that the heading can say', () => {
    expect(options('sort').every(({ said }) => said)).toBe(true)
  })

  test('countries are offered once each, in the order of their names', () => {
    const names = options('country')
      .slice(1)
      .map(({ name }) => name)
    expect(names).toHaveLength(2)
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, language)))
  })
})
