import { expect, test } from '@playwright/test'
import { parseAtomFeed } from 'feedsmith'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { siteUrl } from '../../lib/site/addresses'
import { readWithFeedparser } from '../helpers/feedparser'
import { ids, locales, manifest, markOf, wordsOf } from '../helpers/pages'

for (const locale of locales) {
  test(`feedparser finds no fault in the ${locale} feed, and each entry opens in its language`, async ({
    request,
  }) => {
    const feed = readWithFeedparser(await (await request.get(`/${locale}/feed.xml`)).text())
    expect([feed.fault, feed.language]).toEqual([null, locale])
    expect(feed.entries.map(({ link }) => link).sort()).toEqual(
      ids.map((id) => `${siteUrl}/${locale}/images/${id}`).sort(),
    )
    for (const { link, title, summary, language } of feed.entries) {
      const id = link.split('/').pop()!
      expect([id, language, title, summary]).toEqual([
        id,
        locale,
        wordsOf(id)[locale].title,
        markOf(id, locale) + wordsOf(id)[locale].caption,
      ])
    }
  })

  test(`feedsmith finds in each ${locale} entry one page, one press file and the words in its language`, async ({
    request,
  }) => {
    const feed = parseAtomFeed(await (await request.get(`/${locale}/feed.xml`)).text())
    expect(feed.xml?.lang).toBe(locale)
    expect(feed.entries).toHaveLength(ids.length)
    for (const { id, title, summary, content, links, published, updated } of feed.entries!) {
      const of = (rel: string) => links!.filter((link) => link.rel === rel)
      const [page] = of('alternate')
      const key = page.href!.split('/').pop()!
      const { press } = manifest[key]
      const { title: name, caption } = wordsOf(key)[locale]
      expect([page.href, page.hreflang]).toEqual([`${siteUrl}/${locale}/images/${key}`, locale])
      expect(of('alternate')).toHaveLength(1)
      expect(of('enclosure')).toMatchObject([
        { href: `${siteUrl}/press/${press[locale].file}`, length: press[locale].bytes, type: 'image/jpeg' },
      ])
      expect([title?.value, title?.xml?.lang]).toEqual([name, locale])
      expect([summary?.value, summary?.xml?.lang]).toEqual([markOf(key, locale) + caption, locale])
      // Both captions travel with the picture, and what it is.
      for (const each of locales) expect(content?.value).toContain(wordsOf(key)[each].caption)
      expect(content?.value).toContain(markOf(key, locale))
      expect(published! <= updated!, id).toBe(true)
    }
  })
}

test('newsboat shows the entries of both feeds side by side', ({ baseURL }) => {
  const home = mkdtempSync(join(tmpdir(), 'newsboat-'))
  writeFileSync(join(home, 'urls'), locales.map((locale) => `${baseURL}/${locale}/feed.xml\n`).join(''))
  writeFileSync(join(home, 'config'), '')
  const run = (...commands: string[]) =>
    execFileSync(
      'newsboat',
      ['-u', join(home, 'urls'), '-C', join(home, 'config'), '-c', join(home, 'cache.db'), '-x', ...commands],
      { encoding: 'utf8', env: { ...process.env, HOME: home } },
    )
  run('reload')
  // 48 images in two languages
  expect(run('print-unread')).toContain(String(locales.length * ids.length))
  rmSync(home, { recursive: true })
})
