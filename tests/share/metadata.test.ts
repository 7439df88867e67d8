import { expect, test } from 'vitest'
import { imageMetadata, pageMetadata } from '@/lib/share/metadata'
import { computedEtna, etna, interfaceWords as words, onlyIn, site } from '../helpers/image'

test('a page names its other languages, its feed and the card of its image', () => {
  const page = { title: 'Mission', description: 'About it.', path: '/mission', card: etna, words }
  expect(pageMetadata({ ...page, language: 'en' })).toMatchObject({
    alternates: {
      canonical: `${site}/en/mission`,
      languages: { fr: `${site}/fr/mission`, en: `${site}/en/mission`, 'x-default': `${site}/fr/mission` },
      types: { 'application/atom+xml': `${site}/en/feed.xml` },
    },
    openGraph: {
      locale: 'en_GB',
      alternateLocale: ['fr_FR'],
      images: [{ url: `${site}/cards/etna.en.jpg`, width: 1200, height: 630, alt: etna.words.en.alt }],
    },
  })
})

test('an image’s page is described by its caption, and says where its embed is', () => {
  const { description, alternates } = imageMetadata(etna, 'en', words)
  expect(description).toBe(etna.words.en.caption)
  const computed = imageMetadata(computedEtna, 'en', words)
  expect(computed.description).toBe(`Computed view. ${etna.words.en.caption}`)
  expect(JSON.stringify(computed.openGraph)).toContain(`"alt":"Computed view. `)
  expect(Object.keys(alternates?.types ?? {})).toEqual(['application/atom+xml', 'application/json+oembed'])
})

test('words in one language are described in it on the pages of every language', () => {
  expect(imageMetadata(onlyIn('en'), 'fr', words)).toMatchObject({
    title: etna.words.en.title,
    alternates: { canonical: `${site}/en/images/etna` },
    openGraph: { locale: 'en_GB', alternateLocale: [] },
  })
})

test('a theme’s page names the feed of the theme, then that of all', () => {
  const page = {
    title: 'Ice',
    description: 'Ice.',
    path: '/themes/ice',
    card: etna,
    theme: 'ice' as const,
    words,
  }
  expect(pageMetadata({ ...page, language: 'en' }).alternates?.types).toEqual({
    'application/atom+xml': [
      { url: `${site}/feeds/ice.en.xml`, title: `${words.en.Site.title} · ${words.en.Themes.ice.name}` },
      { url: `${site}/en/feed.xml`, title: words.en.Site.title },
    ],
  })
})
