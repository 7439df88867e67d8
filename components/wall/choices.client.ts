import { keys, type Key, type Query } from '@/lib/search/query'
import { find } from '../islands/dom'

/** A field of the tools. */
type Field = HTMLInputElement | HTMLSelectElement

/** The fields of the tools by what they ask; what is asked without a field has a hidden one. */
export type Fields = Record<Key, Field>

/** The fields in the element that `ToolBar` wrote. */
export function fieldsIn(form: HTMLElement): Fields {
  return Object.fromEntries(keys.map((key) => [key, find<Field>(form, `[name=${key}]`)])) as Fields
}

/** Shows in the fields what is asked; one whose answer is not offered shows that nothing is chosen. */
export function showQuery(fields: Fields, query: Query) {
  if (fields.sort instanceof HTMLSelectElement) showOrders(fields.sort, query.q.trim() !== '')
  for (const key of keys) {
    const field = fields[key]
    if (field.value !== query[key]) field.value = query[key]
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.selectedIndex = 0
  }
}

/** Where a search is on and no order is chosen, the best comes first, and the field says so. */
function showOrders(field: HTMLSelectElement, isSearch: boolean) {
  const byDate = [...field.options].findIndex(({ value }) => value === 'date')
  if (isSearch === byDate > 0) return
  const [first] = field.options
  if (isSearch) {
    first.value = 'date'
    const best = new Option(field.dataset.best, '')
    best.dataset.said = field.dataset.said
    field.prepend(best)
  } else {
    first.remove()
    field.options[0].value = ''
  }
}

/** Folds the fields away, or shows them. */
export function fold(button: HTMLElement, fields: HTMLElement) {
  fields.hidden = !fields.hidden
  button.ariaExpanded = String(!fields.hidden)
}
