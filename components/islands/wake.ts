import { within } from '../parts/events'
import { islands } from './registry'

/** Every button that the module of an element around it serves. */
const buttons = '[data-do]'

/**
 * Fetches the module of an element and starts it. The button that was pressed last meanwhile is served then;
 * where the module cannot be had, the element says so in `data-broken`, for its style sheet.
 */
export async function wake(element: HTMLElement) {
  const pressed: HTMLElement[] = []
  const keep = (event: Event) => pressed.push(...[within(event, buttons)].filter((button) => button !== null))
  element.addEventListener('click', keep)
  try {
    await startIsland(element)
  } catch (error) {
    element.dataset.broken = ''
    reportError(error)
  }
  element.removeEventListener('click', keep)
  pressed.at(-1)?.click()
}

async function startIsland(element: HTMLElement) {
  const island = await islands[element.dataset.island ?? '']?.()
  island?.start(element)
}
