import { isHeld, within } from '../parts/events'

/** What an entry of the history says while a dialog is open in it. */
interface Entry {
  dialog?: boolean
}

const isOpen = () => (history.state as Entry | null)?.dialog === true

/**
 * Lets Back close an open dialog, as a page that was turned to, instead of leaving the page behind it. The
 * fragment of the address goes with the dialog; reloaded, the page opens what that names in the same entry.
 */
export function closeWithBack(dialog: HTMLDialogElement) {
  if (!isOpen()) {
    const { href, pathname, search } = location
    history.replaceState(history.state, '', pathname + search)
    history.pushState({ dialog: true } satisfies Entry, '', href)
  }
  const close = () => dialog.close()
  addEventListener('popstate', close)
  dialog.addEventListener('close', () => {
    removeEventListener('popstate', close)
    if (isOpen()) goBack()
  })
}

/**
 * Goes back to where no dialog was open: a page that is loaded anew has none, unless its fragment names one.
 */
export function leaveDialog() {
  if (isOpen() && !location.hash) goBack()
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
