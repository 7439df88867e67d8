import { within } from './events'

/** Brings every copy button of the page to life, those that come later as well. */
export function startCopying() {
  addEventListener('click', (event) => {
    const button = within(event, '[data-copy]')
    if (button) void copy(button)
  })
}

/** Copies the text of the element that a button names, and says so in the live region after it. */
async function copy({ dataset, nextElementSibling: note }: HTMLElement) {
  note?.replaceChildren()
  await navigator.clipboard.writeText(document.getElementById(dataset.copy ?? '')?.textContent ?? '')
  note?.replaceChildren(dataset.copied ?? '')
}
