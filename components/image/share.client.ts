import { find } from '../islands/dom'
import { copy } from '../parts/copy.client'

/**
 * Has every button that shares hand the page to the system's own share sheet (Web Share API), where there is
 * one: the address in the element with the id in `data-share`, and the page's heading. Where there is none,
 * or it fails, that address is copied, as `data-copy` says.
 */
export function startSharing() {
  if (!('share' in navigator)) return
  for (const button of document.querySelectorAll<HTMLElement>('[data-share]')) {
    delete button.dataset.copy
    button.addEventListener('click', () => void share(button))
  }
}

async function share(button: HTMLElement) {
  const from = button.dataset.share ?? ''
  const url = document.getElementById(from)?.textContent ?? ''
  try {
    await navigator.share({ url, title: find(document, 'h1').textContent })
  } catch (error) {
    // A visitor who closes the sheet has changed their mind: nothing went wrong.
    if (!(error instanceof Error && error.name === 'AbortError')) await copy(button, from)
  }
}
