import { expect, test } from 'vitest'
import type { Image } from '@/lib/catalogue/image'
import { oembed, oembedPath, withOembedFile } from '@/lib/share/oembed'
import { etna, interfaceWords as words } from '../helpers/image'

const variants = [320, 640, 1280].map((width) => ({
  format: 'jpeg',
  width,
  height: (width * 2) / 3,
  bytes: 1,
  file: `etna-${width}.jpg`,
}))
const image = {
  id: 'etna',
  kind: 'photograph',
  photograph: { creator: 'Thomas Pesquet' },
  words: { fr: { title: 'L’Etna' }, en: { title: 'Mount Etna' } },
  variants,
  press: etna.press,
} as unknown as Image
const site = 'http://localhost:3000'
const ask = (query: Record<string, string>) =>
  oembed(new URLSearchParams(query), { findImage: (id) => (id === 'etna' ? image : undefined), words })

test('answers in the language of the address', () => {
  expect(ask({ url: `${site}/fr/images/etna` }).body).toMatchObject({
    type: 'photo',
    version: '1.0',
    title: 'L’Etna',
    provider_url: `${site}/fr`,
    author_name: 'Thomas Pesquet',
  })
  expect(ask({ url: `${site}/en/embed/etna` }).body).toMatchObject({ title: 'Mount Etna' })
  expect(ask({ url: `${site}/i/etna` }).body).toMatchObject({ title: 'L’Etna' })
})

test('a reconstruction is never given an author, and its title says what it is', () => {
  const computed = { ...image, kind: 'reconstruction' } as Image
  const { body } = oembed(new URLSearchParams({ url: `${site}/en/images/etna` }), {
    findImage: () => computed,
    words,
  })
  expect(body).not.toHaveProperty('author_name')
  expect(body).toMatchObject({ title: 'Mount Etna (Computed view)' })
})

test.each([
  [{}, 1280, 853],
  [{ maxwidth: '700' }, 640, 426],
  [{ maxheight: '300' }, 320, 213],
  // smaller than the smallest: 320×213.3 drawn 100 wide is 66.7 high
  [{ maxwidth: '100' }, 100, 66],
  // An original may hang whose variants have other widths.
  [{ maxwidth: '1279' }, 640, 426],
])('gives the largest picture within %o', (limits, width, height) => {
  expect(ask({ url: `${site}/en/images/etna`, ...limits }).body).toMatchObject({ width, height })
})

test('gives all three of the thumbnail or none', () => {
  expect(ask({ url: `${site}/en/images/etna` }).body).toMatchObject({
    thumbnail_url: `${site}/pictures/etna.320.jpg`,
    thumbnail_width: 320,
    thumbnail_height: 640 / 3,
  })
  expect(
    Object.keys(ask({ url: `${site}/en/images/etna`, maxwidth: '9' }).body!).filter((key) =>
      key.startsWith('thumbnail'),
    ),
  ).toEqual([])
})

test.each([
  [501, { url: `${site}/en/images/etna`, format: 'xml' }],
  [400, {}],
  [400, { url: `${site}/en/images/etna`, maxwidth: '-1' }],
  [400, { url: `${site}/en/images/etna`, maxheight: '1e9' }],
  [404, { url: `${site}/en/images/vesuvius` }],
  [404, { url: `${site}/en/mission` }],
  [404, { url: `${site}/de/images/etna` }],
  [404, { url: 'http://elsewhere.example/en/images/etna' }],
  [404, { url: 'not an address' }],
])('refuses with %i: %o', (status, query) => {
  expect(ask(query as Record<string, string>)).toEqual({ status, body: null })
})

test('a page says where its embed is described: where a server reads a query, at one address with the page’s', () => {
  expect(oembedPath('etna', 'en')).toBe(
    `/oembed?url=${encodeURIComponent(`${site}/en/images/etna`)}&format=json`,
  )
})

test('the picture has the name that stays, and is as wide as the variant that it is a copy of', () => {
  expect(ask({ url: `${site}/en/images/etna` }).body).toMatchObject({
    url: `${site}/pictures/etna.2560.jpg`,
    width: 1280,
  })
  expect(ask({ url: `${site}/en/images/etna`, maxwidth: '640' }).body).toMatchObject({
    url: `${site}/pictures/etna.640.jpg`,
  })
})

test('a query in the address asked about is no matter', () => {
  expect(ask({ url: `${site}/en/images/etna?utm_source=x#credit` }).status).toBe(200)
})

test('an image that was withdrawn is told from one that never was', () => {
  const gallery = { findImage: () => undefined, isWithdrawn: (name: string) => name === 'etna', words }
  const status = (id: string) => oembed(new URLSearchParams({ url: `${site}/i/${id}` }), gallery).status
  expect([status('etna'), status('nile')]).toEqual([410, 404])
})

test('where none reads a query, the page names the document that lies ready, and other addresses stay', () => {
  const page = (href: string) =>
    `<link type="application/json+oembed" href="${href}"><a href="/fr?url=a">a</a>`
  const asked = (site + oembedPath('etna', 'en')).replaceAll('&', '&amp;')
  expect(withOembedFile(page(asked))).toBe(page(`${site}/oembed/etna.en.json`))
  const other = asked.replace(encodeURIComponent(site), encodeURIComponent('http://elsewhere.example'))
  expect(withOembedFile(page(other))).toBe(page(other))
})
