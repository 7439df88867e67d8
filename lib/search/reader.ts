import type { Language } from '../catalogue/captions'
import type { Entry, Facets, Root, SearchRecord } from './format'

/** Fetches one of the search files by its path under `public/search`. Throws when it is not there. */
export type Load = (path: string) => Promise<unknown>

export type Reader = Awaited<ReturnType<typeof openReader>>

/** The end of a range: after every word that begins so. */
const last = '\uffff'

/** More blocks than this are never fetched for one range: it begins too many words to mean one of them. */
const most = 4

/** Opens the search files. Each is fetched when it is first asked for, and once. */
export async function openReader(load: Load) {
  const root = (await load('root.json')) as Root
  const loaded = new Map<string, Promise<unknown>>()
  const get = <T>(path: string) => {
    if (!loaded.has(path)) loaded.set(path, load(`${root.folder}/${path}`))
    return loaded.get(path) as Promise<T>
  }
  const blocks = async <T>(list: 'words' | 'beginnings' | 'endings', from: string, to = from + last) =>
    (
      await Promise.all(
        span(root[list], from, to)
          .slice(0, most)
          .map((n) => get<T[]>(`${list}/${n}.json`)),
      )
    ).flat()

  return {
    count: root.count,
    /** The index's entries of all words that begin so. */
    entries: async (start: string) =>
      (await blocks<Entry>('words', start)).filter(([word]) => word.startsWith(start)),
    /** The index's entry of one word. */
    entry: async (word: string) =>
      (await blocks<Entry>('words', word, word)).find(([other]) => other === word),
    /**
     * The words that begin or end with the same two letters as a word: where one that it was mistyped for is.
     */
    nearby: async (word: string) => {
      const ending = backwards(word).slice(0, 2)
      const [beginnings, endings] = await Promise.all([
        blocks<string>('beginnings', word.slice(0, 2)),
        blocks<string>('endings', ending),
      ])
      const like = endings.filter((other) => other.startsWith(ending)).map(backwards)
      return [...new Set([...beginnings.filter((other) => other.startsWith(word.slice(0, 2))), ...like])]
    },
    /** What is shown of some images, in the order asked for. */
    records: (images: number[]) =>
      Promise.all(
        images.map(
          async (image) =>
            (await get<SearchRecord[]>(`records/${Math.floor(image / root.perFile)}.json`))[
              image % root.perFile
            ],
        ),
      ),
    facets: () => get<Facets>('facets.json'),
    titles: (language: Language) => get<number[]>(`titles-${language}.json`),
  }
}

/** A word from its last letter to its first. */
export function backwards(word: string) {
  return [...word].reverse().join('')
}

/** The numbers of the blocks that hold the words from one to another. */
function span(firsts: string[], from: string, to: string) {
  return firsts.flatMap((first, n) => (first <= to && (firsts[n + 1] ?? last) > from ? [n] : []))
}
