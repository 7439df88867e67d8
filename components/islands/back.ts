import { isHeld, within } from '../parts/events'

/** What an entry of the history says while a dialog is open in it. */
interface Entry {
  dialog?: boolean
}

const isOpen = () => (history.state as Entry | null)?.dialog === true

/** Whether the address names what a dialog shows, a detail of the picture, and not a part of the page. */
const namesDetail = () => location.hash.includes('xywh=')

/**
 * Lets Back close an open dialog, as a page that was turned to, instead of leaving the page behind it. A
 * fragment that names a detail goes with the dialog, any other comes back. Reloaded, the page opens the
 * detail in the same entry.
 */
export function closeWithBack(dialog: HTMLDialogElement) {
  const fragment = isOpen() || namesDetail() ? '' : location.hash
  if (!isOpen()) {
    const { href, pathname, search } = location
    // Without any: over a fragment, a browser that goes back takes away the focus.
    history.replaceState(history.state, '', pathname + search)
    history.pushState({ dialog: true } satisfies Entry, '', href)
  }
  const leave = () => {
    if (fragment) history.replaceState(history.state, '', fragment)
    dialog.close()
  }
  addEventListener('popstate', leave, { once: true })
  dialog.addEventListener('close', () => {
    if (isOpen()) goBack()
    else removeEventListener('popstate', leave)
  })
}

/**
 * Goes back to where no dialog was open: a page that is loaded anew has none, unless its address names a
 * detail.
 */
export function leaveDialog() {
  if (isOpen() && !namesDetail()) goBack()
}

/** How long a link waits at most, ms: where there is nothing to go back to, no browser says so. */
const patience = 500

/** Goes back. A link that is followed meanwhile is followed after it: a browser might forget it over that. */
function goBack() {
  let link: HTMLElement | null = null
  const hold = (event: MouseEvent) => {
    const pressed = within(event, 'a[href]')
    if (!pressed || isHeld(event)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    link = pressed
  }
  const follow = () => {
    removeEventListener('click', hold, true)
    link?.click()
    link = null
  }
  addEventListener('click', hold, true)
  addEventListener('popstate', () => setTimeout(follow), { once: true })
  setTimeout(follow, patience)
  history.back()
}
