import { languageList } from '../../i18n/languages'
import type { IndexEntry, Postings } from '../../search/format'
import { backwards } from '../../search/reader'
import { termsOf, type Subject } from './terms'

/** Every word of every image with the images it is found in, sorted by word. */
export function index(subjects: Subject[]): IndexEntry[] {
  const entries = new Map<string, IndexEntry>()
  const ends = new Map<Postings, number>()
  subjects.forEach((subject, image) => {
    for (const [n, language] of languageList.entries()) {
      for (const [word, weight] of termsOf(subject, language)) {
        if (!entries.has(word)) entries.set(word, [word, ...languageList.map((): Postings => [])])
        const postings = entries.get(word)![n + 1] as Postings
        postings.push(image - (ends.get(postings) ?? 0), weight)
        ends.set(postings, image)
      }
    }
  })
  return [...entries.values()].sort(([a], [b]) => compare(a, b))
}

/** The words of an index from first to last letter and from last to first, each sorted. */
export function vocabulary(entries: IndexEntry[]) {
  // Nobody mistypes a number into another on purpose.
  const words = entries.map(([word]) => word).filter((word) => word.length > 3 && !/\d/.test(word))
  return { beginnings: words, endings: words.map(backwards).sort(compare) }
}

/**
 * A sorted list cut into blocks of about as many characters of JSON, as files and as what each begins with.
 */
export function blocks<T>(list: T[], word: (item: T) => string, size = 16_000) {
  const files: T[][] = []
  let room = 0
  for (const item of list) {
    const length = JSON.stringify(item).length + 1
    if (!files.length || length > room) {
      files.push([])
      room = size
    }
    files.at(-1)!.push(item)
    room -= length
  }
  return { files, firsts: files.map(([first]) => word(first)) }
}

function compare(a: string, b: string) {
  return a < b ? -1 : Number(a > b)
}
