import { expect, test } from 'vitest'
import { partsOf, sitemap, type Place } from '@/lib/share/sitemap'
import { escapeXml } from '@/lib/site/markup'

const places: Place[] = Array.from({ length: 5 }, (_, i) => ({ path: `/a&b/${i}` }))

test('one part is the sitemap itself, its addresses escaped', () => {
  const xml = sitemap(places)
  expect(xml).toContain('<urlset')
  expect(xml).toContain('<loc>http://localhost:3000/fr/a&amp;b/0</loc>')
  // 5 places in 2 languages
  expect(xml.match(/<url>/g)).toHaveLength(10)
})

test('more than a part holds makes an index, and every place is in one part', () => {
  expect(sitemap(places, 2).match(/<loc>.*<\/loc>/g)).toEqual(
    [0, 1, 2].map((part) => `<loc>http://localhost:3000/sitemaps/${part}.xml</loc>`),
  )
  expect(partsOf(places, 2).flat()).toEqual(places)
})

test('escapes all that XML gives a meaning', () => {
  expect(escapeXml('<a href="b">&</a>')).toBe('&lt;a href=&quot;b&quot;&gt;&amp;&lt;/a&gt;')
})
