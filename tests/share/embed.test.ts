import { expect, test } from 'vitest'
import type { Image } from '@/lib/catalogue/image'
import { colours } from '@/lib/site/colours'
import { embedPage, embedSnippet, missingEmbed } from '@/lib/share/embed'
import { computedEtna, etna, interfaceWords as words, onlyIn, site } from '../helpers/image'

test('a frame shows picture, title, caption and credit, and leads to the image’s pages', () => {
  const html = embedPage({ image: etna, language: 'en', words })
  for (const text of [
    'src="/variants/etna-1280.jpeg"',
    etna.words.en.caption,
    '<small>Etna, Italy · ESA/NASA',
  ])
    expect(html).toContain(text)
  expect(html.match(/href="\/\w\w\/images\/etna"/g)).toEqual([
    'href="/en/images/etna"',
    'href="/en/images/etna"',
    'href="/fr/images/etna"',
  ])
  expect(html).not.toContain('<script')
})

test('a computed view is marked before its credit', () => {
  const { KindMark, Rights } = words.en
  expect(KindMark.reconstruction).not.toBe('')
  expect(embedPage({ image: computedEtna, language: 'en', words })).toContain(
    `<small>Etna, Italy · ${KindMark.reconstruction} · ${Rights.cc0.credit} · `,
  )
})

test('of words in one language the canonical page is the one that has them, and there is no twin', () => {
  const html = embedPage({ image: onlyIn('en'), language: 'fr', words })
  expect(html).toContain(`rel="canonical" href="${site}/en/images/etna"`)
  expect(html).not.toContain('hreflang')
})

test('its colours are the site’s', () => {
  const { light, dark } = colours.ground
  expect(embedPage({ image: etna, language: 'en', words })).toContain(
    `background:light-dark(${light},${dark})`,
  )
})

test('an image that does not exist says so, with a way to the wall', () => {
  expect(missingEmbed('en', words)).toContain('<a href="/en" target="_top">Go to the gallery</a>')
})

test('the element is as high as picture and words, and bounded where the picture is tall', () => {
  const sizes = (image: Image) => {
    const [, height, least] = embedSnippet(image, 'en').match(/aspect-ratio:640\/(\d+);min-height:(\d+)px/)!
    return [Number(height), Number(least)]
  }
  const words = { title: 'a'.repeat(76), caption: 'a'.repeat(380) }
  const told = { ...etna, words: { ...etna.words, en: { ...etna.words.en, ...words } } }
  // 640 × 3000 / 4000 = 480; 76 letters of 7.8 px are 1 line of 608 px, 380 are 5: 480 + 56 + 9 × 23.2 = 744.8
  // At 340: 255; 2 and 10 lines of 308 px: 255 + 56 + 16 × 23.2 = 682.2
  expect(sizes(told)).toEqual([745, 682])
  const tall = { ...told, original: { ...etna.original, width: 700, height: 2400 } }
  // 640 × 2400 / 700 = 2194, shown as 640
  expect(sizes(tall)).toEqual([905, 1067])
  expect(embedSnippet(told, 'en')).toMatch(
    / width="640" height="745" style="[^"]*max-width:640px;height:auto;/,
  )
})

test('a frame is a whole page: one main, one heading, an icon', () => {
  const { title } = etna.words.en
  for (const html of [embedPage({ image: etna, language: 'en', words }), missingEmbed('en', words)]) {
    expect(html.match(/<main>/g)).toHaveLength(1)
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html).toContain('<link rel="icon"')
  }
  expect(embedPage({ image: etna, language: 'en', words })).toMatch(
    new RegExp(`<h1 [^>]*><a [^>]*>${title}</a></h1>`),
  )
})
