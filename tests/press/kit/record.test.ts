import { expect, test } from 'vitest'
import { captionFields } from '@/lib/catalogue/captions'
import { etna, interfaceWords, onlyIn, recordOf } from '../../helpers/image'

test('a record has every text of the caption, and by their paths the smallest JPEG and what a list shows', () => {
  const record = recordOf(etna)
  for (const field of captionFields) expect(record[field].en).toBe(etna.words.en[field])
  expect(record.thumbnail).toEqual({ src: '/variants/etna-320.jpeg', width: 320, height: 240 })
  // 1280 px is more than a list shows.
  expect(record.srcset).toBe('/variants/etna-320.avif 320w, /variants/etna-640.avif 640w')
})

test('a credit that is not established says so in each language', () => {
  expect(recordOf({ ...etna, credit: null }).credit).toEqual({
    fr: interfaceWords.fr.Rights.noCredit,
    en: interfaceWords.en.Rights.noCredit,
  })
})

test('each language has a record of its own, which tells of the file that is offered in it', () => {
  expect(recordOf(etna, 'en').file).toBe('proxima-etna.en.jpg')
  // where there is no other file, the only one
  expect(recordOf(onlyIn('en'), 'fr').file).toBe('proxima-etna.jpg')
})
