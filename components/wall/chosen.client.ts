import { fill } from '@/lib/i18n/forms'
import type { Query } from '@/lib/search/query'
import { copyOf, find } from '../islands/dom'
import type { Fields } from './choices.client'

/** What is chosen by fields that are folded away; the theme is marked among the chips. */
const folded = ['country', 'kind', 'light'] as const

/** Names what is chosen, each with a button to drop it, marks the theme, and counts what is folded away. */
export function showChosen(element: HTMLElement, fields: Fields, query: Query) {
  const tokens = folded.flatMap((key) => (query[key] ? (tokenOf(element, key, fields[key]) ?? []) : []))
  find(element, '[data-chosen]').replaceChildren(...tokens)
  find(element, '[data-number]').textContent = tokens.length ? String(tokens.length) : ''
  for (const chip of element.querySelectorAll<HTMLElement>('[data-theme]')) {
    if (chip.dataset.theme === query.theme) chip.setAttribute('aria-current', 'true')
    else chip.removeAttribute('aria-current')
  }
}

/** What a field shows as chosen, with its label; `undefined` where it offers nothing such. */
function tokenOf(element: HTMLElement, key: string, field: Fields['country']) {
  if (!(field instanceof HTMLSelectElement) || !field.value) return undefined
  const token = copyOf(element, '[data-token]')
  const { chosen = '', drop = '' } = token.dataset
  const label = field.labels[0]?.firstElementChild?.textContent ?? ''
  const text = fill(chosen, { label, value: nameIn(field.selectedOptions[0].text) })
  token.dataset.key = key
  token.textContent = `${text} ×`
  token.ariaLabel = fill(drop, { chosen: text })
  return token
}

/** The name in an option, without the number of images after it. */
export function nameIn(option: string) {
  return option.replace(/\s*\([^()]*\)$/, '')
}
