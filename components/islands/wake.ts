import { isHeld, within } from '../parts/events'
import { islands } from './registry'

/** Every button that the module of an element around it serves, and every link that it makes one. */
const buttons = '[data-do]'

/**
 * Fetches the module of an element and starts it. The buttons that were pressed meanwhile are served then, of
 * those that do the same the last and none before an Escape, and so is a link that the module makes a button;
 * where the module cannot be had, the element says so in `data-broken`, for its style sheet, and the link
 * leads where it leads.
 */
export async function wake(element: HTMLElement) {
  const pressed = new Map<string, HTMLElement>()
  const keep = (event: MouseEvent) => {
    const button = within(event, buttons)
    const isLink = button instanceof HTMLAnchorElement
    // With a key held, a link opens elsewhere.
    if (!button || (isLink && isHeld(event))) return
    if (isLink) event.preventDefault()
    const deed = button.dataset.do ?? ''
    // Anew, so that they are served in the order in which they were last pressed.
    pressed.delete(deed)
    pressed.set(deed, button)
  }
  const drop = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') pressed.clear()
  }
  element.addEventListener('click', keep)
  addEventListener('keydown', drop)
  try {
    await startIsland(element)
  } catch (error) {
    element.dataset.broken = ''
    reportError(error)
  }
  element.removeEventListener('click', keep)
  removeEventListener('keydown', drop)
  for (const button of pressed.values()) press(element, button)
}

async function startIsland(element: HTMLElement) {
  const island = await islands[element.dataset.island ?? '']?.()
  island?.start(element)
}

/** Presses a button, or what the module has put in its place. */
function press(element: HTMLElement, button: HTMLElement) {
  const same = button.isConnected
    ? button
    : element.querySelector<HTMLElement>(`[data-do="${button.dataset.do}"]`)
  same?.click()
}
