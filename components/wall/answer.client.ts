import { find } from '../islands/dom'
import type { Answered } from '../search/answers.client'
import { statusOf } from './statusOf'

/** Shows the answers in place of the server's wall as soon as there are some, and says how many. */
export function showAnswer(element: HTMLElement, answered: Answered) {
  const status = find(element, '[role=status]')
  status.textContent = statusOf(answered, status.dataset)
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
 * Brings the tools into view with the first answer: whoever opens an address with a search came for it.
 * Nothing moves for whoever is at the tools already, or comes back to where they were.
 */
export function landing(tools: HTMLElement) {
  let landed = comesBack()
  return () => {
    if (!landed && !tools.contains(document.activeElement)) tools.scrollIntoView()
    landed = true
  }
}

/** Whether this page was come to by Back or Forward: the browser knows where it had been scrolled to. */
function comesBack() {
  const [navigation] = performance.getEntriesByType('navigation')
  return navigation instanceof PerformanceNavigationTiming && navigation.type === 'back_forward'
}
