import { expect, test } from 'vitest'
import { underBase } from '@/lib/hosting/export/base'

const under = (file: string, text: string, base = '/proxima') => {
  const [, source] = underBase([file, { text }], base)
  return 'text' in source ? source.text : undefined
}

test('a page under a path says so to its scripts, and every address in it begins there', () => {
  const page =
    '<html lang="fr"><a href="/fr">a</a><img src="/a.jpg" srcSet="/a.jpg 1w, /b.jpg 2w"><b data-record="{&quot;file&quot;:&quot;/v/a&quot;}"></b><style>b{background:url(/c.png)}</style></html>'
  expect(under('fr.html', page)).toBe(
    '<html data-base="/proxima" lang="fr"><a href="/proxima/fr">a</a><img src="/proxima/a.jpg" srcSet="/proxima/a.jpg 1w, /proxima/b.jpg 2w"><b data-record="{&quot;file&quot;:&quot;/proxima/v/a&quot;}"></b><style>b{background:url(/proxima/c.png)}</style></html>',
  )
})

test('what names a host, or a place on the page, stays', () => {
  const page =
    '<html lang="fr"><a href="https://x.org/fr">/fr</a><a href="//x.org/">b</a><a href="#c">c</a></html>'
  expect(under('fr.html', page)).toBe(page.replace('<html', '<html data-base="/proxima"'))
})

test('so do styles, the manifest of the web application, rules of speculation and press records', () => {
  expect(under('_next/static/a.css', 'a{src:url("/_next/a.woff2")}')).toBe(
    'a{src:url("/proxima/_next/a.woff2")}',
  )
  for (const file of ['manifest.webmanifest', 'speculation.json', 'press/a.json'])
    expect(under(file, '{"src":"/icons/1.png"}'), file).toBe('{"src":"/proxima/icons/1.png"}')
})

test('what holds no address without a host is the same file, and so is all at the root of one', () => {
  const source = { path: 'public/iiif/a/info.json' }
  expect(underBase(['iiif/a/info.json', source], '/proxima')[1]).toBe(source)
  expect(under('fr.html', '<html lang="fr"><a href="/fr">', '')).toBe('<html lang="fr"><a href="/fr">')
})
