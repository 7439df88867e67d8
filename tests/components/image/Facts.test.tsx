import { describe, expect, test } from 'vitest'
import { Facts } from '@/components/image/Facts'
import type { Image } from '@/lib/catalogue/image'
import { languageList } from '@/lib/i18n/languages'
import { etna, interfaceWords } from '../../helpers/image'
import { markupOf } from '../../helpers/markup'

const photograph = (facts: Partial<Image['photograph']>): Image => ({
  ...etna,
  photograph: { ...etna.photograph, ...facts },
})

describe.each(languageList)('on a page in %s', (language) => {
  const t = interfaceWords[language].Facts
  const show = (image: Image) => markupOf(language, <Facts image={image} />)

  test('what is not known is left out', () => {
    expect(show(etna)).toContain(`<dt>${t.place}</dt>`)
    const unknown = show({ ...etna, place: null, countries: [], coordinates: null })
    for (const term of [t.place, t.coordinates, t.station, t.archiveId, t.source])
      expect(unknown).not.toContain(`<dt>${term}</dt>`)
  })

  test('coordinates are said with how well they are known', () => {
    const region = { lat: -37.75, lon: -15, basis: 'region' as const }
    expect(show(etna)).toContain(`(${t.placeNamed})`)
    expect(show({ ...etna, coordinates: region })).toContain(`(${t.region})`)
  })

  test('a date of posting says that it is one', () => {
    expect(show(etna)).not.toContain(`(${t.posted})`)
    expect(show({ ...etna, taken: { ...etna.taken, basis: 'posted' } })).toContain(`(${t.posted})`)
  })

  test('an original that is signed is named by its hash, and one that is not says nothing of it', () => {
    expect(show(etna)).not.toContain(t.seal)
    const sealed = show({ ...etna, original: { ...etna.original, sealed: true, sha256: 'ab12' } })
    expect(sealed).toContain(`<dt>${t.seal}</dt>`)
    expect(sealed).toContain('ab12')
  })

  test('a crew, which archives name in English, is named in the reader’s language', () => {
    expect(show(photograph({ creator: 'Expedition 50 crew' }))).toContain(t.crew.replace('{number}', '50'))
    expect(show(photograph({ creator: null }))).toContain(t.unknown)
  })

  test('the address of a photograph is given where no archive is', () => {
    const source = 'https://www.example.org/etna.jpg'
    expect(show(photograph({ source }))).toContain(`<a href="${source}">example.org</a>`)
    const archived = show(photograph({ source, archive: { id: 'ISS050-E-1', page: null, file: null } }))
    expect(archived).toContain('<dd>ISS050-E-1</dd>')
    expect(archived).not.toContain(source)
  })
})

test('how a photograph came to be a file is said where no digital camera took it', () => {
  const film = { ...etna, stated: { sourceType: 'negativeFilm' as const } }
  expect(markupOf('en', <Facts image={film} />)).toContain(
    `, ${interfaceWords.en.SourceType.negativeFilm}</dd>`,
  )
  expect(markupOf('en', <Facts image={etna} />)).toContain(`${interfaceWords.en.KindMark.photograph}</dd>`)
})
