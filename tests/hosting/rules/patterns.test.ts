import { expect, test } from 'vitest'
import { toNext, toRegExp, toSource, type Pattern } from '@/lib/hosting/rules/patterns'

test('a pattern means the same in every form', () => {
  const cases: [pattern: Pattern, fits: string[], fitsNot: string[]][] = [
    ['/*', ['/', '/a/b'], []],
    ['/press/*.jpg', ['/press/a.jpg', '/press/b/a.jpg'], ['/press/ajpg', '/press/a.jpg.sha256']],
    ['/search/:folder/*', ['/search/a/b/c.json'], ['/search/root.json']],
  ]
  for (const [pattern, fits, fitsNot] of cases) {
    for (const path of fits) expect(toRegExp(pattern).test(path), `${pattern} ${path}`).toBe(true)
    for (const path of fitsNot) expect(toRegExp(pattern).test(path), `${pattern} ${path}`).toBe(false)
  }
  expect(toNext('/search/:folder/*')).toBe('/search/:folder/(.*)')
})

test('what means something in a regular expression means itself in a pattern', () => {
  expect(toSource('/a.b/(c)+')).toBe('/a\\.b/\\(c\\)\\+')
})
