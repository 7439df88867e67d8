import { languageList, type Language } from '../../i18n/languages'
import type { IndexEntry, Postings } from '../../search/format'
import { backwards } from '../../search/reader'
import { termsOf, type Subject } from './terms'

/** Every word of every image with the images it is found in, sorted by word. */
export function index(subjects: Subject[]): IndexEntry[] {
  const found = languageList.map((language) => postingsOf(subjects, language))
  const all = new Set(found.flatMap((postings) => [...postings.keys()]))
  const words = [...all].sort(compare)
  return words.map((word) => [word, ...found.map((postings) => postings.get(word) ?? [])])
}

/** Every word of one language with the images it is found in. */
function postingsOf(subjects: Subject[], language: Language) {
  const found = new Map<string, Postings>()
  const ends = new Map<string, number>()
  for (const [image, subject] of subjects.entries()) {
    for (const [word, weight] of termsOf(subject, language)) {
      const postings = found.get(word) ?? []
      const before = ends.get(word) ?? 0
      postings.push(image - before, weight)
      found.set(word, postings)
      ends.set(word, image)
    }
  }
  return found
}

/** The words of an index from first to last letter and from last to first, each sorted. */
export function vocabulary(entries: IndexEntry[]) {
  // Nobody mistypes a number into another on purpose.
  const beginnings = entries.map(([word]) => word).filter((word) => word.length > 3 && !/\d/.test(word))
  const endings = beginnings.map(backwards).sort(compare)
  return { beginnings, endings }
}

/**
 * A sorted list cut into blocks of about as many characters of JSON, as files and as what each begins with.
 */
export function blocks<T>(list: T[], word: (item: T) => string, size = 16_000) {
  const files: T[][] = []
  let block: T[] = []
  let room = 0
  for (const item of list) {
    const length = JSON.stringify(item).length + 1
    if (!block.length || length > room) {
      block = []
      room = size
      files.push(block)
    }
    block.push(item)
    room -= length
  }
  return { files, firsts: files.map(([first]) => word(first)) }
}

function compare(a: string, b: string) {
  return a < b ? -1 : Number(a > b)
}
