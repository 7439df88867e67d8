import { expect, test } from 'vitest'
import { isPinnable, rightsOf, surpriseOf, written } from '@/lib/catalogue/image'
import { defaultLanguage, inEach, othersThan } from '@/lib/i18n/languages'
import { entry, words } from '../helpers/gallery'

test('a reconstruction takes neither rights nor credit from its photograph', () => {
  const computed = inEach((language) => `computed, in ${language}`)
  expect(rightsOf(entry, computed)).toMatchObject({
    rights: { key: entry.photograph.rights },
    credit: inEach(() => entry.photograph.credit),
  })
  expect(rightsOf({ ...entry, kind: 'reconstruction' }, computed)).toMatchObject({
    rights: { key: 'cc0' },
    credit: computed,
  })
  const uncredited = { ...entry, photograph: { ...entry.photograph, credit: null } }
  expect(rightsOf(uncredited, computed).credit).toBeNull()
})

test('a text is written in the languages it exists in, and where it stands in for another it is not', () => {
  expect(written(words, 'title')).toEqual(inEach((language) => words[language].title))
  const lang = defaultLanguage
  const single = inEach((language) => (language === lang ? words[lang] : { ...words[lang], lang }))
  expect(othersThan(lang).length).toBeGreaterThan(0)
  expect(written(single, 'title')).toEqual({ [lang]: words[lang].title })
})

test('a place is pinned, a region and an unknown place are not', () => {
  const at = (basis: 'place-named' | 'region') => ({ coordinates: { lat: 0, lon: 0, basis } })
  expect([at('place-named'), at('region'), { coordinates: null }].map(isPinnable)).toEqual([
    true,
    false,
    false,
  ])
})

test('the image by chance is the same in every build, and stays when others come', () => {
  const images = ['etna', 'vesuvius', 'hekla', 'fuji', 'erebus'].map((id) => ({ id }))
  const chosen = surpriseOf(images)
  expect(surpriseOf(images.toReversed())).toBe(chosen)
  const others = images.filter((image) => image !== chosen)
  expect(surpriseOf([...others.slice(1), chosen])).toBe(chosen)
})
