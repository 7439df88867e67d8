import type { AuthoredImage } from '../../catalogue/image'
import { digest } from '../../disk/hash'
import { formatCountry } from '../../i18n/format'
import { inEach } from '../../i18n/languages'
import { sayInEach, type Words } from '../../i18n/words'
import type { Root } from '../../search/format'
import type { Run, Surface } from '../surface'
import { blocks, index, vocabulary } from './blocks'
import { knownFiles } from './known'
import { facets, latest, record, titles, type Pictures } from './records'
import type { Subject } from './terms'

/** Twelve answers from anywhere cost at most twelve files of some 4 KB, and a wall of sixty fifteen. */
const perFile = 4

/**
 * The search files (`lib/search/format.ts`), which are made of all images at once.
 *
 * Why not Pagefind, MiniSearch or Orama: Pagefind reads all that it merges with the stemmer of one language,
 * forgives no slip, and its WebAssembly would need `wasm-unsafe-eval` in the site's policy; the others load
 * their index whole. Here the words are a sorted list in blocks of 16 KB, and a search fetches the few blocks
 * that hold its words. At 10,000 invented images the index is 4.1 MB gzipped, 0.4 of them the dictionaries,
 * and a first search costs 19–34 KB of it with the records it shows (`tests/search/scale.test.ts`).
 */
export const searchFiles: Surface = {
  folder: 'search',
  pieces: 'files',
  make: async () => ({}),
  filesOf: () => [],
  documents: ({ images, words }: Run) => {
    const pictures = Object.fromEntries(images.map((image) => [image.id, image]))
    return searchTexts(subjectsOf(images, words), pictures)
  },
}

/**
 * The texts of all search files, by path, of images in date order. The root is the last of them: a build that
 * was killed leads nobody to files that are not there.
 */
export function searchTexts(subjects: Subject[], pictures: Pictures): Map<string, string> {
  const entries = index(subjects)
  const { beginnings, endings } = vocabulary(entries)
  const lists = {
    words: blocks(entries, ([word]) => word),
    beginnings: blocks(beginnings, String),
    endings: blocks(endings, String),
  }
  const contents: [path: string, content: unknown][] = [
    ...numbered('words', lists.words.files),
    ...numbered('beginnings', lists.beginnings.files),
    ...numbered('endings', lists.endings.files),
    ...numbered('records', records(subjects, pictures)),
    ['facets.json', facets(subjects)],
    ...titleOrders(subjects),
    ['latest.json', latest(subjects)],
  ]
  const folder = digest(contents)
  const known = knownFiles()
  const root: Root = {
    folder,
    count: subjects.length,
    perFile,
    words: lists.words.firsts,
    beginnings: lists.beginnings.firsts,
    endings: lists.endings.firsts,
    known: { folder: known.folder, firsts: known.firsts },
  }
  const texts = new Map(contents.map(([path, content]) => [`${folder}/${path}`, JSON.stringify(content)]))
  known.texts.forEach((text, n) => texts.set(`${known.folder}/known/${n}.json`, text))
  return texts.set('root.json', JSON.stringify(root))
}

/** A list of contents as files that are called by their number. */
function numbered(list: string, contents: unknown[]) {
  return contents.map((content, n): [path: string, content: unknown] => [`${list}/${n}.json`, content])
}

/** The order of titles, a file for each language. */
function titleOrders(subjects: Subject[]) {
  return Object.entries(titles(subjects)).map(([language, order]): [path: string, content: unknown] => [
    `titles-${language}.json`,
    order,
  ])
}

/** What is shown of the images, a few in each file. */
function records(subjects: Subject[], pictures: Pictures) {
  const all = subjects.map((subject) => record(subject, pictures[subject.id]))
  const files: unknown[] = []
  for (let start = 0; start < all.length; start += perFile) {
    files.push(all.slice(start, start + perFile))
  }
  return files
}

/** Images as they are searched, in their order. */
export function subjectsOf(images: AuthoredImage[], words: Words): Subject[] {
  return images.map((image) => ({
    id: image.id,
    facts: image,
    words: image.words,
    place: image.place,
    points: inEach((language) => Object.values(image.pointWords).map((words) => words[language].name)),
    themes: sayInEach(words, ({ Themes }) => image.themes.map((theme) => Themes[theme].name)),
    abouts: sayInEach(words, ({ Themes }) => image.themes.map((theme) => Themes[theme].about)),
    countries: inEach((language) => image.countries.map((code) => formatCountry(code, language))),
  }))
}
