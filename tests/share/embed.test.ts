import { expect, test } from 'vitest'
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

test('the element is as high as the picture at its width, and 260 px of words', () => {
  // 640 × 3000 / 4000 = 480, 480 + 260 = 740
  expect(embedSnippet(etna, 'en')).toMatch(/^<iframe src="[^"]+\/en\/embed\/etna" width="640" height="740" /)
})
