import { expect, test } from 'vitest'
import { atomFeed } from '@/lib/share/feed'
import { readWithFeedparser } from '../helpers/feedparser'
import { etna, interfaceWords as words } from '../helpers/image'

test('to a feed reader a corrected caption is the same entry, changed later and published when it was', () => {
  const hung = {
    ...etna,
    hanging: { ...etna.hanging, published: '2026-01-01T10:00:00Z', updated: '2026-01-01T10:00:00Z' },
  }
  const correction = {
    date: '2026-05-04',
    field: 'caption' as const,
    fr: 'Plus au sud.',
    en: 'Further south.',
  }
  const [before, after] = [hung, { ...hung, corrections: [correction] }].map((image) => {
    const feed = readWithFeedparser(atomFeed({ images: [image], language: 'en', words }))
    expect(feed.fault).toBeNull()
    return feed.entries[0]
  })
  expect([after.id, after.published]).toEqual([before.id, before.published])
  expect([before.updated, after.updated]).toEqual(['2026-01-01T10:00:00Z', '2026-05-04T12:00:00Z'])
})
