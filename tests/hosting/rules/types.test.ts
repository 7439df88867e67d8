import { expect, test } from 'vitest'
import { formats } from '@/lib/catalogue/variants'
import { mediaType, mediaTypes } from '@/lib/hosting/rules/types'

test('every format of the variants has its media type', () => {
  for (const format of formats)
    expect(mediaType(`a.${format === 'jpeg' ? 'jpg' : format}`)).toBe(`image/${format}`)
})

test('a file without a known ending is only bytes, however many dots its name has', () => {
  expect([mediaType('LICENSE'), mediaType('a.html.br')]).toEqual(Array(2).fill('application/octet-stream'))
})

test('every text says that it is in UTF-8', () => {
  const texts = Object.values(mediaTypes).filter((type) => type.startsWith('text/'))
  expect(texts.filter((type) => !type.endsWith('; charset=utf-8'))).toEqual([])
})
