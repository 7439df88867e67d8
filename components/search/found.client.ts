import { formatCountry } from '@/lib/i18n/format'
import { answer, countFor, type Answer } from '@/lib/search/answer'
import { withReader } from '@/lib/search/browser'
import { writeQuery, type Query } from '@/lib/search/query'
import { find, pageLanguage } from '../islands/dom'
import { figureOf, noteOf } from './figures.client'
import { findingOf } from './finding'

export { open } from '@/lib/search/browser'

interface Bounds {
  /** Whether the last word of the query is being typed. */
  isGrowing: boolean
  /** How many images to show at most. */
  limit: number
  /** The ISO 3166-1 codes of the countries whose names the order may need. */
  countries: string[]
}

/** The images that answer a query, and what is shown of the first of them. */
export function findImages(query: Query, { isGrowing, limit, countries: codes }: Bounds): Promise<Answer> {
  const language = pageLanguage()
  const countries = Object.fromEntries(codes.map((code) => [code, formatCountry(code, language)]))
  return withReader((reader) => answer(reader, { query, isGrowing, limit, language, countries }))
}

/** How many images each value of a filter would leave besides what is asked. */
export function countImages(query: Query, isGrowing: boolean) {
  return withReader((reader) => countFor(reader, query, isGrowing))
}

/**
 * Hangs an answer in the place for it, or says what is advised where nothing answers. A figure that hangs
 * already stays: its picture is not drawn anew, and keeps the focus.
 */
export function hang(place: HTMLElement, answer: Answer, query: Query) {
  const { images, shown } = answer
  const list = find(place, 'ul')
  const hung = new Map([...list.querySelectorAll('li')].map((figure) => [idOf(figure), figure]))
  shown.forEach(({ record, hit }, n) => {
    const figure = hung.get(record.id) ?? figureOf(place, record)
    if (list.children[n] !== figure) list.insertBefore(figure, list.children[n] ?? null)
    const finding = hit && findingOf(record, hit, pageLanguage())
    showNote(figure, finding ? noteOf(place, finding) : null)
  })
  while (list.children.length > shown.length) list.lastElementChild?.remove()
  list.hidden = !shown.length
  find(place, '[data-more]').hidden = shown.length === images.length
  find(place, '[data-none]').hidden = images.length > 0
  offer(find(place, '[data-offers]'), answer, query)
  // The buttons are new on the page: let them show what is selected already.
  dispatchEvent(new CustomEvent('selection'))
}

/** Leads to the same question with a near word in place of one that is nowhere; hides where there is none. */
function offer(line: HTMLElement, { accounts }: Answer, query: Query) {
  const links = accounts
    .filter(({ way }) => way === 'nowhere')
    .flatMap(({ typed, near }) => near.map((word) => query.q.replace(typed, () => word)))
    .map((q) => {
      const href = location.pathname + writeQuery({ ...query, q })
      return Object.assign(document.createElement('a'), { href, textContent: q })
    })
  find(line, 'span').replaceChildren(...links)
  line.hidden = !links.length
}

function idOf(figure: HTMLElement) {
  return find(figure, '[data-select]').dataset.select
}

/** Says in a figure why it was found, or no longer says it. */
function showNote(figure: HTMLElement, note: HTMLElement | null) {
  figure.querySelector('[data-note]')?.remove()
  if (note) find(figure, 'figcaption').append(note)
}
