import { describe, expect, test } from 'vitest'
import { openCollection, type Collection } from '@/lib/catalogue/collection'
import type { Image } from '@/lib/catalogue/image'
import { digestOf, digestOnce } from '@/lib/pages/digest'
import { planPages } from '@/lib/pages/plan'
import { routes } from '@/lib/pages/routes'

const collection = openCollection('.')
const { images } = collection

/** The same collection, read anew. */
const again = () => openCollection('.')

/** The paths whose digests differ in two plans. */
function stale(before: Collection, after: Collection) {
  const known = new Map(planPages(before, 'code').map(({ path, digest }) => [path, digest]))
  return planPages(after, 'code')
    .filter(({ path, digest }) => known.get(path) !== digest)
    .map(({ path }) => path)
}

describe('a plan', () => {
  test('has every page once, and in each language', () => {
    const paths = planPages(collection, 'code').map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    for (const { id } of images) expect(paths).toContain(`/fr/images/${id}`)
    expect(paths.filter((path) => path.startsWith('/fr/'))).toEqual(
      paths.filter((path) => path.startsWith('/en/')).map((path) => path.replace('/en/', '/fr/')),
    )
  })

  test('is the same for what was read twice', () => {
    expect(stale(collection, again())).toEqual([])
  })

  test('is another, whole, with other code', () => {
    const digests = (code: string) => planPages(collection, code).map(({ digest }) => digest)
    const [one, other] = [digests('one'), digests('other')]
    expect(one.filter((digest) => other.includes(digest))).toEqual([])
  })

  test('tells a changed caption from the others: few pages show an image', () => {
    const changed = again()
    const image = changed.images[20]
    image.words.fr.caption += ' Encore un mot.'
    const paths = stale(collection, changed)
    expect(paths).toEqual(expect.arrayContaining([`/fr/images/${image.id}`, `/en/images/${image.id}`]))
    expect(paths.filter((path) => path.includes('/images/'))).toHaveLength(2)
    expect(paths).toEqual(expect.arrayContaining(['/fr/feed.xml', '/catalogue.json']))
    for (const path of ['/fr', '/fr/atlas', '/fr/selection', '/robots.txt']) expect(paths).not.toContain(path)
  })

  test('tells a changed title from a caption: pages of other images show it', () => {
    const changed = again()
    const image = changed.images[20]
    image.words.fr.title += ', encore'
    const shows = ({ id }: Image) => {
      const model = routes.image.model(changed, { locale: 'fr', id })
      const others = [
        model?.place.previous,
        model?.place.next,
        ...(model?.related ?? []).map((each) => each.image),
      ]
      return id === image.id || others.some((other) => other?.id === image.id)
    }
    const paths = stale(collection, changed)
    expect(paths.filter((path) => path.startsWith('/fr/images/'))).toEqual(
      changed.images.filter(shows).map(({ id }) => `/fr/images/${id}`),
    )
    expect(paths).toEqual(expect.arrayContaining(['/fr', '/en', '/fr/atlas', '/fr/media']))
  })

  test.each<[string, (image: Image) => void]>([
    ['a fact', (image) => (image.night = !image.night)],
    ['another original', (image) => (image.variants[0].file = 'another.avif')],
    ['a hanging', (image) => (image.hanging.updated = '2026-11-27T12:00:00Z')],
    ['a place', (image) => (image.place = null)],
    ['a theme', (image) => image.themes.reverse()],
  ])('has %s make the page of its image another', (_, edit) => {
    const changed = again()
    edit(changed.images[3])
    expect(stale(collection, changed)).toContain(`/en/images/${images[3].id}`)
  })
})

test('there is no model where there is no page', () => {
  const [locale, id] = ['fr', 'no-such-image'] as const
  expect(routes.image.model(collection, { locale, id })).toBeUndefined()
  expect(routes.further.model(collection, { locale, page: '1' })).toBeUndefined()
  expect(routes.further.model(collection, { locale, page: '99' })).toBeUndefined()
  expect(routes.latest.model(collection, { locale, page: ['1'] })).toBeUndefined()
  expect(routes.theme.model(collection, { locale, theme: 'no-theme' })).toBeUndefined()
  expect(routes.media.model(collection, { locale, view: ['colour'] })).toBeUndefined()
  expect(routes.media.model(collection, { locale, view: ['size', '99'] })).toBeUndefined()
  expect(routes.themeFeed.model(collection, { feed: 'no-theme.fr.xml' })).toBeUndefined()
  expect(routes.sitemapPart.model(collection, { part: '99.xml' })).toBeUndefined()
})

describe('a digest', () => {
  test('tells apart what differs anywhere, however much of it is shared', () => {
    const shared = { words: ['one', 'two'] }
    digestOnce([shared])
    expect(digestOf([shared])).toBe(digestOf([shared]))
    expect(digestOf([shared])).not.toBe(digestOf([{ words: ['one', 'three'] }]))
    expect(digestOf({ a: null })).not.toBe(digestOf({ a: 0 }))
    expect(digestOf(['ab', 'c'])).not.toBe(digestOf(['a', 'bc']))
  })

  test.each([
    ['a map', new Map([['a', 1]])],
    ['a set', new Set(['a'])],
    ['a function', () => 1],
    ['no number', NaN],
    ['an endless one', -Infinity],
  ])('errors if a model holds %s, which has no text of its own', (_, value) => {
    expect(() => digestOf({ a: [value] })).toThrow(/^A model holds .+, of which no digest can be made/)
  })
})
