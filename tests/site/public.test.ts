import { expect, test } from 'vitest'
import { moves, publicAddresses, replaced, sourceOf } from '@/lib/site/public'

test('an image’s addresses are told once each, and what was published first stays as it is', () => {
  const addresses = publicAddresses('etna')
  expect(new Set(addresses).size).toBe(addresses.length)
  expect(addresses).toEqual(
    expect.arrayContaining([
      '/i/etna',
      '/fr/images/etna',
      '/en/embed/etna',
      '/press/proxima-etna.jpg',
      '/press/proxima-etna.jpg.sha256',
      '/press/proxima-etna.json',
      '/oembed/etna.fr.json',
      '/cards/etna.en.jpg',
      '/pictures/etna.1280.jpg',
      '/iiif/etna',
      '/iiif/etna/info.json',
      '/iiif/etna/manifest.json',
      '/iiif/etna/canvas',
    ]),
  )
})

test('every address of an image has a form that leads from an older id to the same', () => {
  for (const path of publicAddresses('mont-etna')) {
    const found = moves.find(({ from }) => new RegExp(sourceOf(from)).exec(path))
    expect(new RegExp(sourceOf(found?.from ?? '^$')).exec(path)?.groups?.proxima_id, path).toBe('mont-etna')
  }
})

test('a form fits what it stands for, letter by letter', () => {
  const [{ from }] = replaced
  expect(from).toBe('/variants/<id>-320-<hash>.jpg')
  const form = new RegExp(sourceOf(from))
  expect(form.exec('/variants/a-1-320-0123456789ab.jpg')?.groups?.proxima_id).toBe('a-1')
  for (const other of ['a-320-0123456789ab-jpg', 'a-320-0123456789a.jpg', 'a-320-0123456789ab.avif', 'a/320'])
    expect(form.test(`/variants/${other}`), other).toBe(false)
})
