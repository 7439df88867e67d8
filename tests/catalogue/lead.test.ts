import { expect, test } from 'vitest'
import { leadOf, type Image } from '@/lib/catalogue/image'

const [first, second] = [{ id: 'etna' }, { id: 'vesuvius' }] as Image[]

test('the first image with a quotation leads the wall, or else the first of all', () => {
  const quoted = { ...second, quotation: { speaker: 'Thomas Pesquet', date: '2016-12-03' } } as Image
  expect(leadOf([first, quoted, { ...quoted, id: 'hekla' }])).toBe(quoted)
  expect(leadOf([first, second])).toBe(first)
})
