import { describe, expect, test } from 'vitest'
import { inEach, languageList } from '@/lib/i18n/languages'
import { pressFields } from '@/lib/press/file'
import { computedEtna, etna, interfaceWords, onlyIn } from '../helpers/image'

describe.each(languageList)('in a file in %s', (language) => {
  const { Press } = interfaceWords[language]
  const { title, caption } = etna.words[language]

  test('every slot that holds one language holds that one', () => {
    const city = { ...etna, city: true as const }
    const { one, exif, copyrightNotice } = pressFields(city, language, interfaceWords)
    expect(one).toEqual({
      title,
      caption,
      headline: title,
      credit: etna.credit![language],
      shortCredit: etna.credit![language],
      copyrightNotice: copyrightNotice![language],
      instructions: null,
      city: etna.place![language],
      country: { fr: 'Italie', en: 'Italy' }[language],
      countryCode: 'IT',
    })
    expect(exif).toEqual({
      imageDescription: caption,
      artist: 'Thomas Pesquet',
      copyright: copyrightNotice![language],
    })
  })

  test('headline, caption and instructions say of a computed view what it is, and its title stays', () => {
    const { one, description, exif } = pressFields(computedEtna, language, interfaceWords)
    expect(one).toMatchObject({
      title,
      headline: `${title} (${Press.mark})`,
      caption: `${caption} ${Press.reconstruction}`,
      instructions: Press.instructions,
    })
    expect(exif.imageDescription).toBe(one.caption)
    for (const each of languageList)
      expect(description[each]).toMatch(new RegExp(`${interfaceWords[each].Press.reconstruction}$`))
  })
})

test('the words that mark a computed view say that it is no photograph, in each language', () => {
  expect(interfaceWords.fr.Press.instructions).toMatch(/pas une photographie/)
  expect(interfaceWords.en.Press.instructions).toMatch(/not a photograph/)
})

test('a caption that ends with a signature is a sentence before another follows', () => {
  const words = inEach((language) => ({ ...etna.words[language], caption: '« Oh ! » – T. P., 3 mai 2017' }))
  const { one } = pressFields({ ...computedEtna, words }, 'fr', interfaceWords)
  expect(one.caption).toBe(`« Oh ! » – T. P., 3 mai 2017. ${interfaceWords.fr.Press.reconstruction}`)
})

test('of words in one language there is only that, in the file of that language', () => {
  const { description, one } = pressFields({ ...onlyIn('en'), kind: 'reconstruction' }, 'en', interfaceWords)
  expect(Object.keys(description)).toEqual(['en'])
  expect(one.title).toBe(etna.words.en.title)
})

test('several countries without a place have none that comes first', () => {
  const countries = ['FR', 'IT']
  const nowhere = { ...etna, place: null, countries }
  expect(pressFields(nowhere, 'en', interfaceWords).one).toMatchObject({ country: null, countryCode: null })
  expect(pressFields({ ...nowhere, countries: ['CA'] }, 'en', interfaceWords).one.country).toBe('Canada')
  expect(pressFields({ ...etna, countries }, 'en', interfaceWords).one.country).toBe('France')
})
