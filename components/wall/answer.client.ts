import { find } from '../islands/dom'
import type { Answered } from '../search/answers.client'
import { statusOf } from './statusOf'

/** Shows the answers in place of the server's wall as soon as there are some, and says how many. */
export function showAnswer(element: HTMLElement, answered: Answered) {
  const status = find(element, '[role=status]')
  const { count, sentences } = statusOf(answered, status.dataset)
  const number = document.createElement('span')
  number.textContent = count
  status.replaceChildren(...(count ? [number] : []), sentences)
  const isFound = shownOf(answered) !== null
  find(element, '[data-found]').hidden = !isFound
  find(element, '[data-wall]').hidden = isFound
}

/**
 * The images that are shown as the answer, by their number in date order; `null` while the server's wall
 * stays.
 */
export function shownOf(answered: Answered) {
  return answered && answered !== 'failed' ? answered.shown : null
}

/**
 * Brings an answer into view: that to the address that was opened, since whoever opens it came for it; and
 * every other one that begins above the window, for whoever asks further down. Nothing moves for whoever is
 * at the tools already, or comes back to where they were.
 */
export function landing(element: HTMLElement, isOpened: boolean) {
  const [tools, place] = [find(element, 'form'), find(element, '[data-found]')]
  let isAwaited = isOpened
  return () => {
    const isAbove = place.getBoundingClientRect().top < 0
    const isWanted = isAwaited ? !comesBack() && !tools.contains(document.activeElement) : isAbove
    if (isWanted) element.scrollIntoView()
    isAwaited = false
  }
}

/** Whether this page was come to by Back or Forward: the browser knows where it had been scrolled to. */
function comesBack() {
  const [navigation] = performance.getEntriesByType('navigation')
  return navigation instanceof PerformanceNavigationTiming && navigation.type === 'back_forward'
}
