import { within } from './events'

/** Brings every copy button of the page to life, those that come later as well. */
export function startCopying() {
  addEventListener('click', (event) => {
    const button = within(event, '[data-copy]')
    if (button) void copy(button, button.dataset.copy ?? '')
  })
}

/**
 * Copies the text of the element with the id `from`, and says so in the live region after the button, or in
 * that of the tools around it. Where the browser does not let it, the text is selected, where it can be seen,
 * and the region says how to copy that.
 */
export async function copy(button: HTMLElement, from: string) {
  const note = noteOf(button)
  note?.replaceChildren()
  const source = document.getElementById(from)
  if (!source) return
  const isDone = await copyText(source)
  if (!isDone) show(source)
  const { selected } = document.getElementById('content')?.dataset ?? {}
  note?.replaceChildren((isDone ? button.dataset.copied : selected) ?? '')
}

function noteOf(button: HTMLElement) {
  const tools = button.closest('[data-copying]')
  return tools ? tools.querySelector('[role=status]') : button.nextElementSibling
}

/** Shows a text that could not be copied, and selects it. */
function show(source: HTMLElement) {
  source.closest('details')?.setAttribute('open', '')
  source.scrollIntoView({ block: 'nearest' })
  getSelection()?.selectAllChildren(source)
}

async function copyText(source: HTMLElement) {
  const text = source.textContent
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // Over plain http there is no clipboard, but the older command copies what is selected.
    getSelection()?.selectAllChildren(source)
    return copySelected(text)
  }
}

/** Copies as plain text: what is selected would also take its style along. */
function copySelected(text: string) {
  const write = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
  }
  addEventListener('copy', write)
  const isDone = document.execCommand('copy')
  removeEventListener('copy', write)
  if (isDone) getSelection()?.removeAllRanges()
  return isDone
}
