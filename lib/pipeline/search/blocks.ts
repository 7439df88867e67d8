import { byCodeUnits } from '../../disk/order'
import { languageList, type Language } from '../../i18n/languages'
import type { IndexEntry, Postings } from '../../search/format'
import { singulars } from '../../search/plurals'
import { backwards } from '../../search/reader'
import { termsOf, termsOfAbout, type Subject } from './terms'

/** Every word of every image with the images it is found in, sorted by word. */
export function index(subjects: Subject[]): IndexEntry[] {
  const found = languageList.map((language) => postingsOf(subjects, language))
  const all = new Set(found.flatMap((postings) => [...postings.keys()]))
  const words = [...all].sort(byCodeUnits)
  return words.map((word) => [word, ...found.map((postings) => postings.get(word) ?? [])])
}

/** Every word of one language with the images it is found in. */
function postingsOf(subjects: Subject[], language: Language) {
  const lists = new Lists()
  for (const [image, subject] of subjects.entries()) lists.add(image, termsOf(subject, language))
  const found = lists.postings
  const silent = silentWords(subjects, [...found.keys()], language)
  const more = new Lists()
  for (const [image, { abouts }] of subjects.entries())
    for (const about of abouts[language])
      more.add(image, new Map([...termsOfAbout(about)].filter(([word]) => silent.has(word))))
  return new Map([...found, ...more.postings])
}

/** Lists of images by word, made in the order of the images. */
class Lists {
  readonly postings = new Map<string, Postings>()
  private readonly ends = new Map<string, number>()

  /** Adds an image to the list of each of its words; an image that is there already is passed over. */
  add(image: number, terms: Map<string, number>) {
    for (const [word, weight] of terms) {
      const before = this.ends.get(word)
      if (before === image) continue
      const postings = this.postings.get(word) ?? []
      postings.push(image - (before ?? 0), weight)
      this.postings.set(word, postings)
      this.ends.set(word, image)
    }
  }
}

/**
 * The words of what is said of themes that no image has otherwise, be it in another number. With the others a
 * theme would answer for images that have nothing of it: "volcanoes risen from the deep" is said of all
 * islands.
 */
function silentWords(subjects: Subject[], said: string[], language: Language) {
  const abouts = new Set(subjects.flatMap((subject) => subject.abouts[language]))
  const words = new Set([...abouts].flatMap((about) => [...termsOfAbout(about).keys()]))
  const forms = new Set(said.flatMap((word) => singulars(word, language)))
  return new Set([...words].filter((word) => !singulars(word, language).some((form) => forms.has(form))))
}

/** The words of an index from first to last letter and from last to first, each sorted. */
export function vocabulary(entries: IndexEntry[]) {
  // Nobody mistypes a number into another on purpose.
  const beginnings = entries.map(([word]) => word).filter((word) => word.length > 3 && !/\d/.test(word))
  const endings = beginnings.map(backwards).sort(byCodeUnits)
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
