import { expect, test } from 'vitest'
import { atomFeed } from '@/lib/share/feed'
import { etna, interfaceWords as words, onlyIn, site } from '../helpers/image'

const at = (id: string, date: string) => ({ ...etna, id, taken: { ...etna.taken, date } })

test('the latest image comes first, and is when the feed was updated', () => {
  const images = [at('old', '2017-01-01'), at('new', '2017-05-01')]
  const feed = atomFeed({ images, language: 'en', words })
  expect(feed.match(/<id>[^<]+/g)).toEqual([`<id>${site}/en`, `<id>${site}/i/new`, `<id>${site}/i/old`])
  expect(feed).toContain('<updated>2017-05-01T00:00:00Z</updated>\n<author>')
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
    ...at('old', '2017-01-01'),
    corrections: [{ date: '2026-05-04', field: 'caption' as const, ...why }],
  }
  const feed = atomFeed({ images: [corrected, at('new', '2017-05-01')], language: 'en', words })
  const told = [...feed.matchAll(/<(updated|published)>(\d{4}-\d\d-\d\d)/g)].map(
    ([, name, day]) => `${name} ${day}`,
  )
  expect(told[0]).toBe('updated 2026-05-04')
  expect(told).toContain('published 2017-01-01')
  expect(told.filter((each) => each === 'updated 2026-05-04')).toHaveLength(2)
})
