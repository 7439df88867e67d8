import { execFileSync } from 'node:child_process'

/** An entry of a feed, as Python's feedparser gives it. */
export interface ParsedEntry {
  id: string
  link: string
  title: string
  summary: string
  language: string
  published?: string
  updated: string
}

/** What a reader that most Python programs use makes of a feed. */
export interface ParsedFeed {
  /** What it found wrong; `null` where nothing is. */
  fault: string | null
  language: string
  entries: ParsedEntry[]
}

const program = `
import feedparser, json, sys
feed = feedparser.parse(sys.stdin.buffer.read())
print(json.dumps({
  'fault': str(feed.bozo_exception) if feed.bozo else None,
  'language': feed.feed.get('language', ''),
  'entries': [{
    **{key: entry.get(key) for key in ('id', 'link', 'title', 'summary', 'published', 'updated') if key in entry},
    'language': entry.title_detail.language,
  } for entry in feed.entries],
}))`

/** Reads a feed with Python's feedparser. */
export function readWithFeedparser(xml: string): ParsedFeed {
  return JSON.parse(execFileSync('/usr/bin/python3', ['-c', program], { input: xml, encoding: 'utf8' }))
}
