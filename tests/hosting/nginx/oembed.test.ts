import { expect, test } from 'vitest'
import { oembedMaps } from '@/lib/hosting/nginx/oembed'

/** What the map makes of an address, as nginx reads it: the first line that fits. */
function answer(asked: string) {
  for (const [, pattern, document] of oembedMaps('https://proxima.example', new Map())
    .split('$proxima_embedded')[1]
    .matchAll(/"~\*(.*)" (.*);/g)) {
    const match = new RegExp(pattern, 'i').exec(asked)
    if (match?.groups) return document.replace('$proxima_asked_now', match.groups.proxima_asked)
  }
  return 'nobody'
}

test('a page, its embed and the short address name an image, escaped or not', () => {
  expect(answer('https://proxima.example/en/images/etna')).toBe('etna.en')
  expect(answer(encodeURIComponent('https://proxima.example/fr/embed/etna/'))).toBe('etna.fr')
  expect(answer('https://proxima.example/i/etna')).toBe('etna.fr')
})

test('an address of another site, or of no image, names nobody', () => {
  expect(answer('https://proximaxexample/en/images/etna')).toBe('nobody')
  expect(answer('https://proxima.example/en/images/a/b')).toBe('nobody')
  expect(answer('https://proxima.example/en/themes/ice')).toBe('nobody')
})
