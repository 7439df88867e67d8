import { isChord, within } from '../parts/events'
import { clear, settle } from './asked.client'

/** Where a `/` is a letter. */
const typing = 'input, textarea, select, dialog'

/**
 * Brings the field of the search to life: `/` leads to it from anywhere on the page, and so does an address
 * that ends in `#search`; Escape leads away from it.
 */
export function startField(field: HTMLInputElement) {
  const onHash = () => {
    if (location.hash === '#search') field.focus()
  }
  onHash()
  addEventListener('hashchange', onHash)
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || within(event, typing) || isChord(event)) return
    event.preventDefault()
    field.focus()
  })
  field.addEventListener('blur', settle)
  field.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return
    clear()
    field.blur()
  })
}
