import { expect, test } from 'vitest'
import { captionFields } from '@/lib/catalogue/captions'
import { fieldsOf } from '@/lib/press/fields'
import { computedEtna, etna, interfaceWords, onlyIn, site } from '../helpers/image'

test('of every text of a caption there is a field, in the languages that the text exists in', () => {
  const whole = fieldsOf(etna, interfaceWords)
  const half = fieldsOf(onlyIn('en'), interfaceWords)
  for (const field of captionFields) {
    expect(whole[field]).toEqual({ fr: etna.words.fr[field], en: etna.words.en[field] })
    expect(half[field]).toEqual({ en: etna.words.en[field] })
  }
  expect(half.permalink).toEqual({ en: `${site}/en/images/etna` })
})

test('nobody took a computed view: it has no creator, and its terms are our own', () => {
  expect(fieldsOf(etna, interfaceWords)).toMatchObject({
    creator: 'Thomas Pesquet',
    licensors: [{ name: 'ESA', url: { fr: etna.rights.statement, en: etna.rights.statement } }],
    marks: null,
    instructions: null,
    marked: true,
  })
  const computed = fieldsOf(computedEtna, interfaceWords)
  expect(computed).toMatchObject({
    creator: null,
    source: 'NASA Blue Marble',
    licensors: [{ name: 'Proxima', url: { fr: `${site}/fr/media`, en: `${site}/en/media` } }],
    marks: { headline: { fr: 'vue calculée', en: 'computed view' } },
    marked: false,
  })
  const { Press, Rights } = interfaceWords.en
  expect(Press.reconstruction).toMatch(/not a photograph\.$/)
  expect(computed.copyrightNotice?.en).toBe(
    `${Press.reconstruction} ${Rights.cc0.credit}. Terms: ${Rights.cc0.name}.`,
  )
})

test('where nothing is established, nothing is claimed', () => {
  const unknown = {
    ...etna,
    rights: { key: 'not-established', statement: null } as const,
    credit: null,
    taken: { ...etna.taken, basis: 'posted' as const },
  }
  expect(fieldsOf(unknown, interfaceWords)).toMatchObject({
    credit: null,
    shortCredit: null,
    copyrightNotice: null,
    marked: null,
    webStatement: null,
    licensors: [],
    dateCreated: null,
  })
})

test('a place stands with its first country, each further country by itself, a region without a position', () => {
  const shared = { ...etna, countries: ['IT', 'MT'] }
  const [first, second] = fieldsOf(shared, interfaceWords).shown
  expect(first).toEqual({
    name: etna.place,
    country: { code: 'IT', name: { fr: 'Italie', en: 'Italy' } },
    position: { lat: 37.75, lon: 15 },
  })
  expect(second).toEqual({ country: { code: 'MT', name: { fr: 'Malte', en: 'Malta' } } })
  const region = { ...etna, coordinates: { lat: 37, lon: 15, basis: 'region' as const } }
  expect(fieldsOf(region, interfaceWords).shown[0].position).toBeUndefined()
})

test('a place is a city where its entry says so, and its name is not taken for one otherwise', () => {
  expect(fieldsOf(etna, interfaceWords).city).toBeNull()
  expect(fieldsOf({ ...etna, city: true }, interfaceWords).city).toEqual(etna.place)
})

test('a credit has a form that IIM can hold, of a computed view its maker and its data', () => {
  const shortOf = (image: typeof etna) => fieldsOf(image, interfaceWords).shortCredit
  expect(shortOf(etna)).toEqual(etna.credit)
  expect(shortOf(computedEtna)).toEqual({
    // 36 bytes with « données »
    fr: 'Proxima / NASA Blue Marble',
    en: interfaceWords.en.Rights.cc0.credit,
  })
})

test('keywords are those of every language, each first in the language that is asked for', () => {
  const { keywords } = fieldsOf({ ...etna, place: { fr: 'L’Etna', en: 'Mount Etna' } }, interfaceWords)
  expect(keywords).toEqual({
    fr: ['Proxima', 'Volcans', 'Volcanoes', 'L’Etna', 'Mount Etna'],
    en: ['Proxima', 'Volcanoes', 'Volcans', 'Mount Etna', 'L’Etna'],
  })
})
