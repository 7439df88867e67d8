import { expect, test } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { siteUrl } from '../../lib/site/addresses'
import { readWithFeedparser } from '../helpers/feedparser'
import { entries, ids, locales, messages, wordsOf } from '../helpers/pages'

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
      const computed = entries.some(([key, { kind }]) => key === id && kind === 'reconstruction')
      const mark = computed ? `${messages(locale).KindMark.reconstruction}. ` : ''
      expect([id, language, title, summary]).toEqual([
        id,
        locale,
        wordsOf(id)[locale].title,
        mark + wordsOf(id)[locale].caption,
      ])
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
