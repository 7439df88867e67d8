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
