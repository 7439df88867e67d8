import { find } from '../islands/dom'
import { heldQuery } from './selection'

/**
 * Says in a place that the browser does not keep the selection, for as long as only the page holds it, or
 * where that may be why there is none.
 */
export function showUnkept(place: HTMLElement, isPerhapsLost = false) {
  const note = find(place, '[data-unkept]')
  const said = isPerhapsLost || heldQuery() ? (note.dataset.unkept ?? '') : ''
  if (note.textContent !== said) note.textContent = said
}
