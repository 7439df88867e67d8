import { formatNumber } from '@/lib/i18n/format'
import type { Counts, Filter } from '@/lib/search/counts'
import { pageLanguage } from '../islands/dom'
import type { Fields } from './choices.client'
import { nameIn } from './chosen.client'

/**
 * Writes into the chips and the options of the fields how many images each would leave now; what the server
 * wrote, where nothing is asked.
 */
export function showCounts(element: HTMLElement, fields: Fields, counts: Counts | null) {
  for (const chip of element.querySelectorAll<HTMLElement>('[data-theme]')) {
    const count = chip.lastElementChild
    if (!(count instanceof HTMLElement)) continue
    const all = (count.dataset.all ??= count.textContent)
    const left = counts ? (counts.theme[chip.dataset.theme ?? ''] ?? 0) : null
    count.textContent = left === null ? all : formatNumber(left, pageLanguage())
    chip.toggleAttribute('data-none', left === 0)
  }
  for (const key of ['country', 'kind', 'light'] as const) showOptions(fields[key], key, counts)
}

/** An option that would leave nothing cannot be chosen, unless it is. */
function showOptions(field: Fields[Filter], key: Filter, counts: Counts | null) {
  if (!(field instanceof HTMLSelectElement)) return
  for (const option of field.options) {
    if (!option.value) continue
    const all = (option.dataset.all ??= option.text)
    const left = counts ? (counts[key][option.value] ?? 0) : null
    const text = left === null ? all : `${nameIn(all)} (${formatNumber(left, pageLanguage())})`
    if (option.text !== text) option.text = text
    option.disabled = left === 0 && !option.selected
  }
}
