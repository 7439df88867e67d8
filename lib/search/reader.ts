import { languageList, type Language } from '../i18n/languages'
import type { Facets, IndexEntry, List, Root, SearchRecord } from './format'

/**
 * Fetches one of the search files by its path under `public/search`. That a file has the shape asked for is
 * the build's promise: `format.ts` is what both sides go by. Throws when the file is not there.
 */
export type Load = <T>(path: string) => Promise<T>

/** A word that a dictionary has. */
export interface KnownWord {
  word: string
  languages: Language[]
}

/** The search files, as they are asked. */
export interface Reader {
  /** How many images there are. */
  count: number
  /** The index's entries of all words that begin so. */
  entries: (start: string) => Promise<IndexEntry[]>
  /** The index's entry of one word. */
  entry: (word: string) => Promise<IndexEntry | undefined>
  /** The words that begin or end with the same two letters as a word, which may be a slip for one of them. */
  nearby: (word: string) => Promise<string[]>
  /** The words of the dictionaries that begin so, with the languages that have them. */
  known: (start: string) => Promise<KnownWord[]>
  /** What is shown of some images, in the order asked for. */
  records: (images: number[]) => Promise<SearchRecord[]>
  /** What the wall's filters ask of every image. */
  facets: () => Promise<Facets>
  /** The numbers of the images in order of their titles in a language. */
  titles: (language: Language) => Promise<number[]>
  /** The numbers of the images as they were hung, the last one first. */
  latest: () => Promise<number[]>
}

/** The end of a range: after every word that begins so. */
const last = '\uffff'

/** More blocks than this are never fetched for one range: it begins too many words to mean one of them. */
const blockLimit = 4

/** Opens the search files. Each is fetched when it is first asked for, and once. */
export async function openReader(load: Load): Promise<Reader> {
  const root = await load<Root>('root.json')
  const words = openList('words', root.words, once(load<IndexEntry[]>))
  const beginnings = openList('beginnings', root.beginnings, once(load<string[]>))
  const endings = openList('endings', root.endings, once(load<string[]>))
  const known = openList('known', root.known, once(load<string[]>))
  const recordsFile = once(load<SearchRecord[]>)
  const facetsFile = once(load<Facets>)
  const ordersFile = once(load<number[]>)

  const recordOf = async (image: number) => {
    const { perFile, perFolder, folders } = root.records
    const file = Math.floor(image / perFile)
    const records = await recordsFile(`${folders[Math.floor(file / perFolder)]}/records/${file}.json`)
    return records[image % perFile]
  }
  return {
    count: root.count,
    entries: async (start) => {
      const around = await words(start)
      return around.filter(([word]) => word.startsWith(start))
    },
    entry: async (word) => {
      const around = await words(word, word)
      return around.find(([other]) => other === word)
    },
    nearby: async (word) => {
      const start = word.slice(0, 2)
      const end = backwards(word).slice(0, 2)
      const [alike, endingAlike] = await Promise.all([beginnings(start), endings(end)])
      const begun = startingWith(start, alike)
      const ended = startingWith(end, endingAlike).map(backwards)
      return [...new Set([...begun, ...ended])]
    },
    known: async (start) => startingWith(start, await known(start)).map(readKnown),
    records: (images) => Promise.all(images.map(recordOf)),
    facets: () => facetsFile(`${root.folder}/facets.json`),
    titles: (language) => ordersFile(`${root.folder}/titles-${language}.json`),
    latest: () => ordersFile(`${root.folder}/latest.json`),
  }
}

/**
 * Opens a sorted list of which each block is a file: gives what stands in the blocks of a range, and a little
 * before and after it.
 */
function openList<T>(name: string, { folder, firsts }: List, file: (path: string) => Promise<T[]>) {
  return async (from: string, to = from + last) => {
    const numbers = span(firsts, from, to).slice(0, blockLimit)
    const paths = numbers.map((n) => `${folder}/${name}/${n}.json`)
    const blocks = await Promise.all(paths.map(file))
    return blocks.flat()
  }
}

/** @example readKnown('ile1') // the word « ile », which the first language has */
function readKnown(text: string): KnownWord {
  const mask = Number(text.match(/\d+$/)?.[0])
  return {
    word: text.replace(/\d+$/, ''),
    languages: languageList.filter((_, n) => (mask >> n) % 2 === 1),
  }
}

function startingWith(start: string, words: string[]) {
  return words.filter((word) => word.startsWith(start))
}

/** Fetches each path once. */
function once<T>(fetch: (path: string) => Promise<T>) {
  const fetched = new Map<string, Promise<T>>()
  return (path: string) => {
    const known = fetched.get(path)
    if (known) return known
    const file = fetch(path)
    fetched.set(path, file)
    return file
  }
}

/** A word from its last letter to its first. */
export function backwards(word: string) {
  return [...word].reverse().join('')
}

/** The numbers of the blocks that hold the words from one to another. */
function span(firsts: string[], from: string, to: string) {
  return [...firsts.keys()].filter((n) => {
    const next = firsts[n + 1] ?? last
    return firsts[n] <= to && next > from
  })
}
