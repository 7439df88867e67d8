import type { Language } from '../../lib/i18n/languages'
import { locales, messages } from './pages'

/** What of a page must have a name, with what a name is held to. */
export interface Nameable<T = Element> {
  element: T
  html: string
  /** What is read in it, word for word, where no attribute names it. */
  words: string[]
  /** The language of the element. */
  lang: string
}

/**
 * What can be worked on a page, and its headings. Run in the page. Of those that are made alike, the first
 * `most` stand for all.
 */
export function nameable(most: number): Nameable[] {
  const seen = new Map<string, number>()
  const isNew = (each: Element) => {
    const kind = `${each.tagName} ${each.className} ${each.parentElement?.className}`
    seen.set(kind, (seen.get(kind) ?? 0) + 1)
    return seen.get(kind)! <= most
  }
  const wordsOf = (each: HTMLElement) => each.innerText.split(/\s+/).filter(Boolean)
  /** What is shown in an element, less what is kept from readers. */
  const read = (each: HTMLElement) => {
    const words = wordsOf(each)
    for (const silent of each.querySelectorAll<HTMLElement>('[aria-hidden="true"]'))
      for (const word of silent.innerText ? wordsOf(silent) : []) words.splice(words.indexOf(word), 1)
    return words
  }
  return [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, h1, h2, h3',
    ),
  ]
    .filter((each) => each.checkVisibility({ visibilityProperty: true }) && isNew(each))
    .map((element) => {
      const isNamed = element.matches('[aria-label], [aria-labelledby], input, select, textarea')
      return {
        element,
        html: element.outerHTML.slice(0, 120),
        words: isNamed ? [] : read(element),
        lang: element.closest<HTMLElement>('[lang]')!.lang,
      }
    })
}

/** What is wrong with the name that an engine gives an element; `undefined` where nothing is. */
export function faultOf(name: string, { words, lang }: Pick<Nameable, 'words' | 'lang'>) {
  if (!name.trim()) return 'has no name'
  // Words that the page shows apart stand apart in the name, or a reader speaks them as one.
  const spoken = new Set(name.toLowerCase().split(/\s+/))
  const lost = words.filter((word) => !spoken.has(word.toLowerCase()))
  if (lost.length) return `lacks “${lost.join(' ')}” in “${name}”`
  return foreign(lang as Language).has(name) ? `is named “${name}”, which is of another language` : undefined
}

const known = new Map<Language, Set<string>>()

/** The words of the interface that exist in other languages than this one, and not in it. */
function foreign(language: Language) {
  const set = known.get(language) ?? new Set(locales.filter((each) => each !== language).flatMap(textsOf))
  if (!known.has(language)) for (const text of textsOf(language)) set.delete(text)
  known.set(language, set)
  return set
}

function textsOf(language: Language) {
  return Object.values(messages(language)).flatMap((room) =>
    Object.values(room as object).filter((each) => typeof each === 'string'),
  ) as string[]
}
