import { copyOf, find } from '../islands/dom'

/**
 * Puts the button that hands an image to the system's own share sheet (Web Share API) in its place, where
 * there is one: it shares the address in the element with the id in `data-share`, and the page's heading.
 */
export function startSharing() {
  const place = document.querySelector<HTMLElement>('template[data-share]')
  if (!place || !('share' in navigator)) return
  const button = copyOf(document, '[data-share]')
  button.addEventListener('click', () => {
    const url = document.getElementById(place.dataset.share ?? '')?.textContent ?? ''
    const title = find(document, 'h1').textContent
    // A visitor who closes the sheet has changed their mind: nothing went wrong.
    navigator.share({ url, title }).catch(() => {})
  })
  place.replaceWith(button)
}
