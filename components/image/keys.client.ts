import { isHeld, within } from '../parts/events'

/**
 * Where an arrow key does something of its own, or may be thought to: in a field, in a dialog, and on what
 * can be pressed, but the picture, which a press has given the focus.
 */
const busy =
  'a[href]:not([data-enlarge]), button, summary, input, textarea, select, [role="application"], dialog'

/** Follows a link by the key it names in `data-key`, unless something has the focus or a modifier is held. */
export function startKeys() {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-key]')]
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || within(event, busy) || isHeld(event)) return
    links.find(({ dataset, hidden }) => dataset.key === event.key && !hidden)?.click()
  })
}
