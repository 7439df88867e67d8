import { find } from '../islands/dom'

/**
 * Has every button that shares hand the page to the system's own share sheet (Web Share API), where there is
 * one: the address in the element with the id in `data-share`, and the page's heading. Where there is none,
 * it copies that address, as `data-copy` says.
 */
export function startSharing() {
  if (!('share' in navigator)) return
  for (const button of document.querySelectorAll<HTMLElement>('[data-share]')) {
    delete button.dataset.copy
    button.addEventListener('click', () => {
      const url = document.getElementById(button.dataset.share ?? '')?.textContent ?? ''
      const title = find(document, 'h1').textContent
      // A visitor who closes the sheet has changed their mind: nothing went wrong.
      navigator.share({ url, title }).catch(() => {})
    })
  }
}
