import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { expect, test } from 'vitest'
import { captionFields } from '@/lib/catalogue/captions'
import { openData, openDataSchema } from '@/lib/share/opendata'
import { computedEtna, etna, interfaceWords as words, onlyIn } from '../helpers/image'

const isValid = formats.default(new Ajv2020()).compile(openDataSchema())

test('the published schema accepts what is published, and refuses a text in no language of the gallery', () => {
  const data = openData([etna, computedEtna, onlyIn('en')], words)
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
