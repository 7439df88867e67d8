import { expect, test } from 'vitest'
import type { Image } from '@/lib/catalogue/image'
import { languageList } from '@/lib/i18n/languages'
import { atomFeed } from '@/lib/share/feed'
import { computedEtna, etna, interfaceWords as words, onlyIn, site } from '../helpers/image'

const hung = (id: string, published: string | null, changes: Partial<Image> = {}) => ({
  ...etna,
  id,
  hanging: { first: id, published, updated: published, stamp: null },
  ...changes,
})
const at = (id: string, date: string) => hung(id, null, { taken: { ...etna.taken, date } })
const idsIn = (feed: string) => [...feed.matchAll(/<id>([^<]+)/g)].map(([, id]) => id)

test('the image hung last comes first, whenever it was taken, and is when the feed was updated', () => {
  const images = [
    hung('new', '2027-02-01T10:00:00Z', { taken: { ...etna.taken, date: '2017-01-01' } }),
    hung('old', '2027-01-01T10:00:00Z', { taken: { ...etna.taken, date: '2017-05-01' } }),
  ]
  const feed = atomFeed({ images, language: 'fr', words })
  expect(idsIn(feed)).toEqual([`${site}/fr`, `${site}/i/new`, `${site}/i/old`])
  expect(feed).toContain('<updated>2027-02-01T10:00:00Z</updated>\n<author>')
  expect(feed).toContain(
    '<published>2027-01-01T10:00:00Z</published>\n<updated>2027-01-01T10:00:00Z</updated>',
  )
})

test('where no hanging is known the day of taking stands for the change, at noon, and for nothing else', () => {
  const feed = atomFeed({ images: [at('old', '2017-01-01'), at('new', '2017-05-01')], language: 'fr', words })
  expect(idsIn(feed)).toEqual([`${site}/fr`, `${site}/i/new`, `${site}/i/old`])
  expect(feed).toContain('<updated>2017-05-01T12:00:00Z</updated>\n<author>')
  expect(feed).not.toContain('<published>')
})

test('an entry is called by the first id of its image, and otherwise in each language', () => {
  const renamed = hung('gibel', null, { hanging: { ...etna.hanging, first: 'etna' } })
  expect(languageList.map((language) => idsIn(atomFeed({ images: [renamed], language, words }))[1])).toEqual([
    `${site}/i/etna`,
    `${site}/en/images/etna`,
  ])
})

test('an entry leads to one page, its own', () => {
  const feed = atomFeed({ images: [etna], language: 'en', words })
  const [, entry] = feed.split('<entry>')
  expect(entry.match(/<link rel="alternate"[^>]*>/g)).toEqual([
    `<link rel="alternate" type="text/html" hreflang="en" href="${site}/en/images/etna"/>`,
  ])
})

test('a theme’s feed says so, and has addresses of its own', () => {
  const feed = atomFeed({ images: [etna], language: 'en', words, theme: 'volcanoes' })
  const { name, about } = words.en.Themes.volcanoes
  expect(feed).toContain(
    `<id>${site}/feeds/volcanoes.en.xml</id>\n<title>${words.en.Site.title} · ${name}</title>`,
  )
  expect(feed).toContain(`<subtitle>${about}</subtitle>`)
  expect(feed).toContain(`rel="self" type="application/atom+xml" href="${site}/feeds/volcanoes.en.xml"`)
  expect(feed).toContain(`hreflang="en" href="${site}/en/themes/volcanoes"`)
})

test('a computed view says in its summary that it is one', () => {
  const feed = atomFeed({ images: [computedEtna], language: 'en', words })
  expect(feed).toContain(
    `<summary xml:lang="en">${words.en.KindMark.reconstruction}. ${etna.words.en.caption}`,
  )
})

test('the picture of an entry has a name that stays', () => {
  expect(atomFeed({ images: [etna], language: 'en', words })).toContain(
    `&lt;img src=&quot;${site}/pictures/etna.1280.jpg&quot; width=&quot;1280&quot; height=&quot;960&quot;`,
  )
})

test('a gallery without images has a feed without entries', () => {
  expect(atomFeed({ images: [], language: 'en', words })).toContain('<updated>1970-01-01T00:00:00Z</updated>')
})

test('a feed holds 100 entries, however many images there are', () => {
  const images = Array.from({ length: 101 }, (_, n) => at(`n${n}`, '2017-01-01'))
  expect(atomFeed({ images, language: 'en', words }).match(/<entry>/g)).toHaveLength(100)
})

test('an entry’s HTML, escaped once more, has the captions of all languages, the page’s first', () => {
  const feed = atomFeed({ images: [etna], language: 'en', words })
  expect(feed).toContain(
    `&lt;p lang=&quot;en&quot;&gt;${etna.words.en.caption}&lt;/p&gt;&lt;p lang=&quot;fr&quot;&gt;${etna.words.fr.caption}&lt;/p&gt;`,
  )
})

test('words in one language have that one’s page alone', () => {
  const feed = atomFeed({ images: [onlyIn('fr')], language: 'en', words })
  expect(feed.match(/hreflang="\w+" href="[^"]+\/images\/etna"/g)).toEqual([
    `hreflang="fr" href="${site}/fr/images/etna"`,
  ])
})

test('a correction is when its entry and the feed were updated, and not when it was published', () => {
  const why = { fr: 'Plus au sud.', en: 'Further south.' }
  const corrected = {
    ...hung('old', '2026-01-01T10:00:00Z'),
    corrections: [{ date: '2026-05-04', field: 'caption' as const, ...why }],
  }
  const feed = atomFeed({ images: [corrected, hung('new', '2026-02-01T10:00:00Z')], language: 'en', words })
  const told = [...feed.matchAll(/<(updated|published)>(\d{4}-\d\d-\d\d)/g)].map(
    ([, name, day]) => `${name} ${day}`,
  )
  expect(told[0]).toBe('updated 2026-05-04')
  expect(told).toContain('published 2026-01-01')
  expect(told.filter((each) => each === 'updated 2026-05-04')).toHaveLength(2)
})
