import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readAuthored } from '../../catalogue/authored'
import type { Language } from '../../catalogue/captions'
import { paths } from '../../catalogue/files'
import { readJson } from '../../disk/read'
import type { Manifest } from '../../catalogue/manifest'
import type { Theme } from '../../catalogue/schema'
import type { Root } from '../../search/format'
import { prune } from '../../disk/prune'
import { writeChanged } from '../../disk/write'
import { digest } from '../../disk/hash'
import { blocks, index, vocabulary } from './blocks'
import { facets, record, titles } from './records'
import type { Subject } from './terms'

/** Twelve answers from anywhere cost at most twelve files of some 4 KB, and a wall of sixty fifteen. */
const perFile = 4

/**
 * Writes the search files (`lib/search/format.ts`) of the gallery under `root`, those that changed, and
 * prunes the others.
 *
 * Why not Pagefind, MiniSearch or Orama: Pagefind reads all that it merges with the stemmer of one language,
 * forgives no slip, and its WebAssembly would need `wasm-unsafe-eval` in the site's policy; the others load
 * their index whole. Here the words are a sorted list in blocks of 16 KB, and a search fetches the few blocks
 * that hold its words. At 10,000 invented images the index is 3.7 MB gzipped and a first search costs 19–28
 * KB of it with the records it shows (`tests/search/scale.test.ts`).
 */
export async function writeSearch(root: string, manifest: Manifest) {
  const folder = paths(root).search
  const files = searchFiles(readSubjects(root), manifest)
  // The root is the last of them: a build that was killed leads nobody to files that are not there.
  for (const [path, text] of files) await writeChanged(join(folder, path), text)
  prune(folder, new Set(files.keys()))
  const emptied = readdirSync(folder).filter(
    (name) => !files.has(name) && ![...files.keys()].some((path) => path.startsWith(`${name}/`)),
  )
  for (const name of emptied) rmSync(join(folder, name), { recursive: true })
}

/** All search files, path to text, of images in date order. */
export function searchFiles(subjects: Subject[], manifest: Manifest): Map<string, string> {
  const entries = index(subjects)
  const { beginnings, endings } = vocabulary(entries)
  const lists = {
    words: blocks(entries, ([word]) => word),
    beginnings: blocks(beginnings, String),
    endings: blocks(endings, String),
  }
  const records = Array.from({ length: Math.ceil(subjects.length / perFile) }, (_, n) =>
    subjects.slice(n * perFile, (n + 1) * perFile).map((subject) => record(subject, manifest)),
  )
  const { fr, en } = titles(subjects)
  const files: [path: string, content: unknown][] = [
    ...Object.entries({
      words: lists.words.files,
      beginnings: lists.beginnings.files,
      endings: lists.endings.files,
      records,
    }).flatMap(([list, contents]) =>
      contents.map((content, n) => [`${list}/${n}.json`, content] as [string, unknown]),
    ),
    ['facets.json', facets(subjects)],
    ['titles-fr.json', fr],
    ['titles-en.json', en],
  ]
  const folder = digest(files)
  const head: Root = {
    folder,
    count: subjects.length,
    perFile,
    words: lists.words.firsts,
    beginnings: lists.beginnings.firsts,
    endings: lists.endings.firsts,
  }
  return new Map(
    [
      ...files.map(([path, content]) => [`${folder}/${path}`, content] as const),
      ['root.json', head] as const,
    ].map(([path, content]) => [path, JSON.stringify(content)]),
  )
}

/** The images of a gallery as they are searched, in date order. */
export function readSubjects(root: string): Subject[] {
  const [fr, en] = (['fr', 'en'] as const).map((language) => ({
    theme: themeNames(root, language),
    country: countryName(language),
  }))
  return readAuthored(root).map((image) => ({
    id: image.id,
    facts: image,
    words: image.words,
    place: image.place,
    themes: { fr: image.themes.map(fr.theme), en: image.themes.map(en.theme) },
    countries: { fr: image.countries.map(fr.country), en: image.countries.map(en.country) },
  }))
}

function themeNames(root: string, language: Language) {
  const { Themes } = readJson(join(paths(root).messages, language, 'interface.json')) as {
    Themes: Record<Theme, { name: string }>
  }
  return (theme: Theme) => Themes[theme].name
}

function countryName(language: Language) {
  const names = new Intl.DisplayNames(language === 'fr' ? 'fr-FR' : 'en-GB', { type: 'region' })
  return (code: string) => names.of(code)!
}
