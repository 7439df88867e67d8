import { describe, expect, test } from 'vitest'
import { PressStrip } from '@/components/press/PressStrip'
import { formatBytes } from '@/lib/i18n/format'
import { languageList, languageName, othersThan } from '@/lib/i18n/languages'
import { computedEtna, etna, interfaceWords } from '../../helpers/image'
import { markupOf } from '../../helpers/markup'

describe.each(languageList)('on a page in %s', (language) => {
  const t = interfaceWords[language].PressStrip
  const languages = [language, ...othersThan(language)]
  const show = (image = etna) => markupOf(language, <PressStrip image={image} languages={languages} />)

  test('the file is offered with its size, under its own name', () => {
    const { file, bytes } = etna.press[language]
    expect(show()).toContain(`download="${file}">${t.download} <span`)
    expect(show()).toContain(`>${formatBytes(bytes, language)}</span>`)
  })

  test('the credit is copied in each language that there is one in, the page’s first', () => {
    const copies = [...show().matchAll(/data-copy="credit-(\w+)"[^>]*>([^<]+)</g)]
    expect(copies.map(([, each, name]) => [each, name])).toEqual(
      languages.map((each) => [each, languageName(each, language)]),
    )
    const one = markupOf(language, <PressStrip image={etna} languages={[language]} />)
    expect(one.match(/data-copy="credit-/g)).toHaveLength(1)
  })

  test('what is allowed is told in few words, on the way to the terms', () => {
    const { RightsLink } = interfaceWords[language]
    expect(show()).toContain(
      `<a href="#rights" class="button quiet-button">${RightsLink['esa-standard']}</a>`,
    )
    for (const words of Object.values(RightsLink)) expect(words.split(/\s+/).length).toBeLessThanOrEqual(7)
  })

  test('a computed view is said to be none but that, and a photograph is not marked', () => {
    expect(show(computedEtna)).toMatch(new RegExp(`<a href="#kind"[^>]*>${t.reconstruction}</a>`))
    expect(show()).not.toContain('#kind')
  })
})
