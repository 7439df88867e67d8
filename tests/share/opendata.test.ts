import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { expect, test } from 'vitest'
import { captionFields } from '@/lib/catalogue/captions'
import { openData, openDataSchema } from '@/lib/share/opendata'
import { computedEtna, etna, etnaVerdict, interfaceWords as words, onlyIn } from '../helpers/image'
import { pointed } from '../helpers/pointed'

const isValid = formats.default(new Ajv2020()).compile(openDataSchema())

test('the published schema accepts what is published, and refuses a text in no language of the gallery', () => {
  const data = openData([etna, computedEtna, pointed, onlyIn('en')], words)
  expect(isValid(data), JSON.stringify(isValid.errors)).toBe(true)
  const [first] = data.images
  expect(isValid({ ...data, images: [{ ...first, title: { tlh: 'Qo’noS' } }] })).toBe(false)
})

test('every text of the caption is there in the languages it exists in', () => {
  const [record] = openData([onlyIn('en')], words).images
  for (const field of captionFields) expect(record[field]).toEqual({ en: etna.words.en[field] })
})

test('what is not known is null', () => {
  const [record] = openData([{ ...etna, credit: null, place: null }], words).images
  expect(record).toMatchObject({ credit: null, place: null, station: null, archiveId: null })
})

test('what the picture points at is told with its spot, its names and its place, if it is one', () => {
  const [{ points }] = openData([pointed], words).images
  expect(points.map(({ key }) => key)).toEqual(['glint', 'etna', 'augusta'])
  expect(points[0]).toMatchObject({ x: 0.1, y: 0.2, note: null, position: null })
  // 19.5 km east and 57.8 km south of the camera's foot, where the frame is 471.5 km wide and 314.3 km high.
  expect(points[2]).toEqual({
    key: 'augusta',
    x: 0.5413,
    y: 0.6839,
    name: { fr: 'Augusta', en: 'Augusta' },
    note: { fr: 'Sous les nuages.', en: 'Under cloud.' },
    position: { lat: 37.23, lon: 15.22 },
  })
})

test('what others said of their rights, what was corrected and what was withdrawn is open as well', () => {
  const why = { fr: 'Plus au sud.', en: 'Further south.' }
  const image = {
    ...etna,
    stated: { notice: [{ text: '© Jane Doe' }], sourceType: 'print' as const },
    corrections: [{ date: '2026-05-04', field: 'caption' as const, ...why }],
  }
  const data = openData([image], words, [{ id: 'nile', since: '2026-05-04', why }])
  expect(isValid(data), JSON.stringify(isValid.errors)).toBe(true)
  expect(data.images[0]).toMatchObject({
    copyrightNotice: { fr: '© Jane Doe', en: '© Jane Doe' },
    digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/print',
    corrections: [{ date: '2026-05-04', field: 'caption', why }],
  })
  expect(data.withdrawn).toEqual([{ id: 'nile', since: '2026-05-04', why }])
})

test('of a seal it is told how it stands, whom its certificate names, and what of its parts was broken', () => {
  const credentials = { ...etnaVerdict, ingredientFaults: ['claimSignature.mismatch'] }
  const data = openData([{ ...etna, original: { ...etna.original, credentials } }, etna], words)
  expect(isValid(data), JSON.stringify(isValid.errors)).toBe(true)
  expect(data.images.map(({ seal }) => seal)).toEqual([
    {
      standing: 'unknown',
      signer: 'A photographer',
      organisation: 'An agency',
      signed: '2017-03-19T10:00:00Z',
      stamped: false,
      generator: 'A camera 1.0',
      actions: ['c2pa.created', 'c2pa.cropped', 'org.example.step'],
      failures: ['signingCredential.untrusted'],
      ingredientFaults: ['claimSignature.mismatch'],
      verifier: 'c2pa-wasm 0.15.0',
      day: '2026-11-27',
    },
    null,
  ])
})

test('of a computed view its camera is told, and how many km its middle is wide', () => {
  const [computed, taken] = openData([pointed, etna], words).images
  expect(taken.view).toBeNull()
  // 2 × 408 km × tan 30° = 471.1 km
  expect(computed.view).toEqual({
    utc: '2017-03-19T10:00Z',
    camera: { lat: 37.75, lon: 15, altKm: 408 },
    headingDeg: 0,
    tiltFromNadirDeg: 0,
    horizontalFieldOfViewDeg: 60,
    widthAtMiddleKm: 471,
  })
})
