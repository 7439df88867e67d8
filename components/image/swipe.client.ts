/** The least way of a swipe; how far from the window's edges, where the system has its own, it begins: px. */
const least = 48
const edge = 24

/**
 * Which neighbour a finger asks for that has moved so far, in px: to the left is on. `null` where it was no
 * swipe, but a press, or a scroll.
 * @example wayOf(-80, 12) // next
 */
export function wayOf(right: number, down: number) {
  if (Math.abs(right) < least || Math.abs(right) < 2 * Math.abs(down)) return null
  return right < 0 ? 'next' : 'prev'
}

/**
 * Steps to a neighbour by a swipe over the picture. Two fingers enlarge, and one then moves what is enlarged:
 * neither steps.
 */
export function startSwiping() {
  const picture = document.querySelector<HTMLElement>('[data-picture]')
  let from: Touch | null = null
  picture?.addEventListener('touchstart', ({ touches }) => (from = startOf(touches)), { passive: true })
  picture?.addEventListener('touchcancel', () => (from = null))
  picture?.addEventListener('touchend', ({ changedTouches: [to] }) => {
    const way = from && wayOf(to.clientX - from.clientX, to.clientY - from.clientY)
    from = null
    if (way) document.querySelector<HTMLElement>(`[data-trail] [rel=${way}]:not([hidden])`)?.click()
  })
}

function startOf([touch, second]: TouchList) {
  const isEnlarged = (visualViewport?.scale ?? 1) > 1
  const isAtEdge = touch.clientX < edge || touch.clientX > innerWidth - edge
  return second || isEnlarged || isAtEdge ? null : touch
}
