import { isChord, within } from '../parts/events'
import { islands } from './registry'

/** Every button that the module of an element around it serves, and every link that it makes one. */
const buttons = '[data-do]'

/**
 * Fetches the module of an element and starts it. The button that was pressed last meanwhile is served then,
 * and so is a link that the module makes a button; where the module cannot be had, the element says so in
 * `data-broken`, for its style sheet, and the link leads where it leads.
 */
export async function wake(element: HTMLElement) {
  let pressed: HTMLElement | null = null
  const keep = (event: MouseEvent) => {
    const button = within(event, buttons)
    const isLink = button instanceof HTMLAnchorElement
    // With a key held, a link opens elsewhere.
    if (!button || (isLink && (isChord(event) || event.shiftKey))) return
    if (isLink) event.preventDefault()
    pressed = button
  }
  element.addEventListener('click', keep)
  try {
    await startIsland(element)
  } catch (error) {
    element.dataset.broken = ''
    reportError(error)
  }
  element.removeEventListener('click', keep)
  press(element, pressed)
}

async function startIsland(element: HTMLElement) {
  const island = await islands[element.dataset.island ?? '']?.()
  island?.start(element)
}

/** Presses a button, or what the module has put in its place. */
function press(element: HTMLElement, button: HTMLElement | null) {
  if (!button) return
  const same = button.isConnected
    ? button
    : element.querySelector<HTMLElement>(`[data-do="${button.dataset.do}"]`)
  same?.click()
}
