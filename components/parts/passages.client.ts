import { isChord, within } from './events'

/**
 * Marks the passage of a pair of captions that is touched or focused, and its partner. The passages are one
 * stop of the tab key: up and down go to another of the same caption, left and right to the partner, Escape
 * leaves.
 */
export function start(pair: HTMLElement) {
  const passages = [...pair.querySelectorAll<HTMLElement>('[data-pair]')]
  describe(pair, passages)
  let touched: string | undefined
  const mark = () => {
    const focused = passages.find((passage) => passage === document.activeElement)
    const number = touched ?? focused?.dataset.pair
    for (const passage of passages) passage.toggleAttribute('data-marked', passage.dataset.pair === number)
    if (focused) stopAt(passages, focused)
  }
  const touch = (event: Event) => {
    touched = event.type === 'pointerover' ? within(event, '[data-pair]')?.dataset.pair : undefined
    mark()
  }
  stopAt(passages, passages[0])
  for (const type of ['pointerover', 'pointerleave']) pair.addEventListener(type, touch)
  for (const type of ['focusin', 'focusout']) pair.addEventListener(type, mark)
  pair.addEventListener('keydown', (event) => {
    const from = passages.find((passage) => passage === event.target)
    if (!from || isChord(event)) return
    if (event.key === 'Escape') from.blur()
    const to = goal(passages, from, event.key)
    if (!to) return
    // The page would scroll, or the arrow lead to the next image.
    event.preventDefault()
    event.stopPropagation()
    to.focus()
  })
}

/** Tells what the keys do, to whoever hears a passage read. */
function describe(pair: HTMLElement, passages: HTMLElement[]) {
  const hint = document.createElement('span')
  hint.hidden = true
  hint.id = 'passages'
  hint.textContent = pair.dataset.hint ?? ''
  pair.append(hint)
  for (const passage of passages) passage.setAttribute('aria-describedby', hint.id)
}

function stopAt(passages: HTMLElement[], stop: HTMLElement) {
  for (const passage of passages) passage.tabIndex = passage === stop ? 0 : -1
}

/** Where a key leads from a passage: `from` itself at either end; nowhere, if it is none of ours. */
function goal(passages: HTMLElement[], from: HTMLElement, key: string) {
  const isBeside = (other: HTMLElement) => other.parentElement === from.parentElement
  const own = passages.filter(isBeside)
  const step = { ArrowDown: 1, ArrowUp: -1 }[key]
  if (step) return own[own.indexOf(from) + step] ?? from
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined
  return passages.find((other) => !isBeside(other) && other.dataset.pair === from.dataset.pair)
}
