import { find } from '../islands/dom'
import { within } from '../parts/events'
import { heldQuery, readSelection, toggled, writeSelection } from './selection'

/** Every button that selects an image, with the image's id in `data-select`. */
const buttons = '[data-select]'
/** Every link to the selection. */
const links = ':is([data-selection], [data-bar]) a, a[data-selection]'

/**
 * Lets every button that selects do so, those that come later as well, and shows what is selected: on the
 * buttons, and as a number in the link to the selection. Where only the page holds that, its links say it.
 */
export function startSelection() {
  const link = find(document, '[data-selection] a')
  const name = link.textContent
  function show() {
    const ids = readSelection()
    link.textContent = ids.length ? `${name} (${ids.length})` : name
    for (const each of document.querySelectorAll<HTMLAnchorElement>(links))
      if (each.search !== heldQuery()) each.search = heldQuery()
    for (const button of document.querySelectorAll<HTMLElement>(buttons))
      button.ariaPressed = String(ids.includes(button.dataset.select ?? ''))
  }
  show()
  for (const change of ['selection', 'storage', 'pageshow']) addEventListener(change, show)
  addEventListener('click', (event) => {
    const id = within(event, buttons)?.dataset.select
    if (id) writeSelection(toggled(readSelection(), id))
  })
}
