import { isChord, within } from '../parts/events'

/** Where an arrow key does something of its own. */
const busy = 'input, textarea, select, [role="application"], dialog'

/** Follows a link by the key it names in `data-key`, unless the reader is typing or holds a modifier. */
export function startKeys() {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-key]')]
  addEventListener('keydown', (event) => {
    const link = links.find(({ dataset }) => dataset.key === event.key)
    if (link && !within(event, busy) && !isChord(event) && !event.shiftKey) location.assign(link.href)
  })
}
