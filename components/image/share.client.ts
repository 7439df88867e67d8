import { find } from '../islands/dom'

/**
 * Shows the button that hands an image to the system's own share sheet (Web Share API), where there is one:
 * the address in the element with the id in `data-share`, under the heading of the page.
 */
export function startSharing() {
  const button = document.querySelector<HTMLElement>('[data-share]')
  if (!button || !('share' in navigator)) return
  button.hidden = false
  button.addEventListener('click', () => {
    const url = document.getElementById(button.dataset.share ?? '')?.textContent ?? ''
    const title = find(document, 'h1').textContent
    // A visitor who closes the sheet has changed their mind: nothing went wrong.
    navigator.share({ url, title }).catch(() => {})
  })
}
