import { expect, test } from 'vitest'
import { inEach, languageList } from '@/lib/i18n/languages'
import { checkPlaces } from '@/lib/pipeline/gate/places'
import { entriesOf, galleryOf } from '../../helpers/opened'

test('a known place has a name in every language, and an unknown one in none', () => {
  const nameless = checkPlaces(galleryOf({ places: inEach(() => ({})) }))
  expect(nameless.map(({ language }) => language)).toEqual(languageList)
  const placeless = checkPlaces(galleryOf({ entries: entriesOf({ etna: { coordinates: null } }) }))
  expect(placeless.map(({ what }) => what)).toEqual(
    languageList.map(() => 'A place name without a place: "etna".'),
  )
})
