import { expect, test } from 'vitest'
import { captionFields } from '@/lib/catalogue/captions'
import { inEach, languageList } from '@/lib/i18n/languages'
import { checkPairs, textOf } from '@/lib/pipeline/gate/pairs'
import { words } from '../../helpers/gallery'
import { entriesOf, galleryOf } from '../../helpers/opened'

const [first, ...others] = languageList

test('a pair that is not there has one problem a language', () => {
  const problems = checkPairs(galleryOf({ captions: inEach(() => ({})) }))
  expect(problems.map(({ field, language }) => [field, language])).toEqual(
    languageList.map((language) => ['captions', language]),
  )
})

test('words in one language pass where the entry says so, and then the others must not be there', () => {
  const entries = entriesOf({ etna: { state: `${first}-only` } })
  const captions = inEach((language) => (language === first ? { etna: words[first] } : {}))
  expect(checkPairs(galleryOf({ entries, captions }))).toEqual([])
  expect(checkPairs(galleryOf({ entries })).map(({ field, language }) => [field, language])).toEqual(
    others.map((language) => ['state', language]),
  )
})

test('a caption has its fields, each of them and no other', () => {
  const captions = inEach((language) => ({ etna: { ...words[language], title: undefined, legend: 'x' } }))
  const fields = checkPairs(galleryOf({ captions })).map(({ field }) => field)
  expect(fields).toEqual(languageList.flatMap(() => ['legend', captionFields[0]]))
})

test('what is no text is none', () => {
  expect([textOf({ title: 5 }, 'title'), textOf(undefined, 'title')]).toEqual([undefined, undefined])
})
