import { fill } from '@/lib/i18n/forms'
import type { Query } from '@/lib/search/query'
import { find } from '../islands/dom'
import type { Answered } from '../search/answers.client'
import type { Fields } from './choices.client'
import { countOf } from './statusOf'

/**
 * Says in the heading what hangs, how many they are and in which order; what the server wrote, while all of
 * them do.
 */
export function showHeading(element: HTMLElement, answered: Answered, fields: Fields, query: Query) {
  const [title, line] = [find(element, '#images'), find(element, '#images + p')]
  const all = (title.dataset.all ??= title.textContent)
  const ordered = (line.dataset.all ??= line.textContent)
  const isKnown = answered && answered !== 'failed'
  const isNarrowed = Object.values({ ...query, sort: '' }).some(Boolean)
  write(title, isKnown && isNarrowed ? title.dataset.some : all)
  const status = find(element, '[role=status]').dataset
  const told = isKnown && { images: countOf(answered.count, status), order: orderOf(fields.sort) }
  write(line, told ? fill(line.dataset.order ?? '', told) : ordered)
}

function write(place: HTMLElement, text = '') {
  if (place.textContent !== text) place.textContent = text
}

/** What is said of the order that a field shows. */
function orderOf(field: Fields['sort']) {
  if (!(field instanceof HTMLSelectElement)) return ''
  return field.selectedOptions[0]?.dataset.said ?? ''
}
