import { expect, test } from 'vitest'
import { partsOf, placesOf, sitemap, type Place, urlset } from '@/lib/share/sitemap'
import { languageList } from '@/lib/i18n/languages'
import { etna, onlyIn, site } from '../helpers/image'
import { sitemapFaults } from '../helpers/sitemap'

const places: Place[] = Array.from({ length: 5 }, (_, i) => ({ path: `/a&b/${i}` }))

test('one part is the sitemap itself, its addresses escaped', () => {
  const xml = sitemap(places)
  expect(xml).toContain('<urlset')
  expect(xml).toContain('<loc>http://localhost:3000/fr/a&amp;b/0</loc>')
  // 5 places, each in every language
  expect(xml.match(/<url>/g)).toHaveLength(5 * languageList.length)
})

test('an image tells when it last changed, where that is known', () => {
  const hanging = { ...etna.hanging, updated: '2027-01-02T03:04:05Z' }
  expect(urlset(placesOf([{ ...etna, hanging }], ['']))).toContain('<lastmod>2027-01-02T03:04:05Z</lastmod>')
  expect(urlset(placesOf([etna], ['']))).not.toContain('lastmod')
})

test('more than a part holds makes an index, and every place is in one part', () => {
  expect(sitemap(places, 2).match(/<loc>.*<\/loc>/g)).toEqual(
    [0, 1, 2].map((part) => `<loc>http://localhost:3000/sitemaps/${part}.xml</loc>`),
  )
  expect(partsOf(places, 2).flat()).toEqual(places)
})

test('an image has the press file of its language beside each address, and only the addresses of its words’ languages', () => {
  const entries = urlset(placesOf([etna], []))
    .split('<url>')
    .slice(1)
  expect(entries).toHaveLength(languageList.length)
  for (const [index, language] of languageList.entries())
    expect(entries[index]).toContain(`<image:loc>${site}/press/${etna.press[language].file}</image:loc>`)
  const half = urlset(placesOf([onlyIn('en')], []))
  expect(half.match(/<loc>[^<]+/g)).toEqual([`<loc>${site}/en/images/etna`])
})

test('a sitemap, its index and its parts keep to the protocol of sitemaps.org', () => {
  const hanging = { ...etna.hanging, updated: '2027-01-02T03:04:05Z' }
  const all = [...placesOf([{ ...etna, hanging }], ['', '/mission']), ...places]
  expect(sitemapFaults(sitemap(all), site)).toEqual([])
  expect(sitemapFaults(sitemap(all, 2), site)).toEqual([])
  for (const part of partsOf(all, 2)) expect(sitemapFaults(urlset(part), site)).toEqual([])
})

test('what does not keep to it is found', () => {
  const xml = sitemap(placesOf([etna], ['']))
  const turned = xml.replace(/(<loc>[^<]*<\/loc>)(<xhtml:link[^>]*\/>)/, '$2$1')
  for (const wrong of [
    xml.replace('0.9', '0.8'),
    xml.replaceAll(`<loc>${site}`, '<loc>'),
    xml.replace('</loc>', '</loc><lastmod>yesterday</lastmod>'),
    turned,
  ])
    expect(sitemapFaults(wrong, site)).not.toEqual([])
})
