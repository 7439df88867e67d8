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

/** A changed caption moves one folder of records: 50 files, which 10,000 images have 50 of. */
const perFolder = 50

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
  const texts = new Map<string, string>()
  /** Puts files into a folder that is named for them. */
  const put = (files: SearchFile[]) => {
    const written = files.map(([path, content]): [string, string] => [path, JSON.stringify(content)])
    const folder = digest(written)
    for (const [path, text] of written) texts.set(`${folder}/${path}`, text)
    return folder
  }
  const list = (name: string, { files, firsts }: { files: unknown[]; firsts: string[] }) => ({
    folder: put(numbered(name, files)),
    firsts,
  })
  const entries = index(subjects)
  const { beginnings, endings } = vocabulary(entries)
  const known = knownFiles()
  known.texts.forEach((text, n) => texts.set(`${known.folder}/known/${n}.json`, text))
  const root: Root = {
    folder: put([
      ['facets.json', facets(subjects)],
      ...titleOrders(subjects),
      ['latest.json', latest(subjects)],
    ]),
    count: subjects.length,
    words: list(
      'words',
      blocks(entries, ([word]) => word),
    ),
    beginnings: list('beginnings', blocks(beginnings, String)),
    endings: list('endings', blocks(endings, String)),
    known: { folder: known.folder, firsts: known.firsts },
    records: {
      perFile,
      perFolder,
      folders: inParts(numbered('records', records(subjects, pictures)), perFolder).map(put),
    },
  }
  return texts.set('root.json', JSON.stringify(root))
}

/** A file's path in its folder, and what it holds. */
type SearchFile = [path: string, content: unknown]

/** A list of contents as files that are called by their number. */
function numbered(list: string, contents: unknown[]) {
  return contents.map((content, n): SearchFile => [`${list}/${n}.json`, content])
}

/** The order of titles, a file for each language. */
function titleOrders(subjects: Subject[]) {
  return Object.entries(titles(subjects)).map(([language, order]): SearchFile => [
    `titles-${language}.json`,
    order,
  ])
}

/** What is shown of the images, a few in each file. */
function records(subjects: Subject[], pictures: Pictures) {
  const all = subjects.map((subject) => record(subject, pictures[subject.id]))
  return inParts(all, perFile)
}

/** A list cut into parts of one length; the last may be shorter. */
function inParts<T>(list: T[], length: number) {
  const count = Math.ceil(list.length / length)
  return Array.from({ length: count }, (_, n) => list.slice(n * length, (n + 1) * length))
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
