import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { withPolicy } from '@/lib/hosting/build/policy'

const page = (scripts: string) =>
  `<!DOCTYPE html><html><head><meta charSet="utf-8"/>${scripts}</head><body></body></html>`

test('names the hash of every inline script once, and of nothing else', () => {
  const html = withPolicy(
    page(
      '<script>a()</script><script id="x">a()</script><script src="/b.js"></script><script type="application/ld+json">{}</script>',
    ),
  )
  const hash = createHash('sha256').update('a()').digest('base64')
  expect(html.match(/script-src ([^;]+)/)![1]).toBe(`'self' 'sha256-${hash}'`)
})

test('never allows all inline scripts', () => {
  expect(withPolicy(page('<script>a()</script>')).match(/script-src ([^;]+)/)![1]).not.toContain('unsafe')
})

test('stands before the first script and after the encoding', () => {
  const html = withPolicy(page('<script>a()</script>'))
  expect(html.indexOf('charSet')).toBeLessThan(html.indexOf('Content-Security-Policy'))
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'))
})
