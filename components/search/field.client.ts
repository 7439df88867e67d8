import { isChord, within } from '../parts/events'
import { ask, finish } from './asked.client'

/** Where a `/` is a letter. */
const typing = 'input, textarea, select, dialog'

/**
 * Brings the field of the search to life: an address that ends in `#search` leads to it, and `/` from within
 * its island, since a letter alone may be a command only where the focus is (WCAG 2.1.4). Escape empties it.
 */
export function startField(field: HTMLInputElement, island: HTMLElement) {
  const onHash = () => {
    if (location.hash === '#search') field.focus()
  }
  onHash()
  addEventListener('hashchange', onHash)
  island.addEventListener('keydown', (event) => {
    if (event.key !== '/' || within(event, typing) || isChord(event)) return
    event.preventDefault()
    field.focus()
  })
  field.addEventListener('blur', finish)
  field.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') ask('q', '')
    if (key === 'Enter') finish()
  })
}
