import { isHeld, within } from '../parts/events'

/**
 * Has a press on the picture do what the button of the viewer does. With a key held, a link opens elsewhere.
 */
export function startEnlarging() {
  addEventListener('click', (event) => {
    if (!within(event, '[data-enlarge]') || isHeld(event)) return
    const opener = document.querySelector<HTMLElement>('[data-do=zoom]')
    if (!opener) return
    event.preventDefault()
    opener.click()
  })
}
