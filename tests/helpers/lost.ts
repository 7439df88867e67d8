/**
 * What of a page is wider than the window, cut by its own box, or has its words over another's. Run in the page.
 */
export function lost() {
  const dialog = document.querySelector('dialog[open]')
  const room = dialog ?? document.body
  const shown = [...room.querySelectorAll<HTMLElement>('*')].filter(
    (each) =>
      each.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !each.closest('svg, [aria-hidden="true"]') &&
      // For the ear alone.
      getComputedStyle(each).clipPath === 'none',
  )
  const nameOf = (each: Element) => `${each.tagName.toLowerCase()} “${each.textContent?.trim().slice(0, 40)}”`
  const cut = shown.filter((each) => {
    const { overflowX, overflowY } = getComputedStyle(each)
    if (each.matches('img, picture, select, input, [data-stage], [data-stage] *')) return false
    return (
      (/hidden|clip/.test(overflowX) && each.scrollWidth > each.clientWidth + 1) ||
      (/hidden|clip/.test(overflowY) && each.scrollHeight > each.clientHeight + 1)
    )
  })
  const texts = shown
    .filter((each) => [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
    .map((each) => {
      const range = document.createRange()
      range.selectNodeContents(each)
      return {
        each,
        boxes: [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1),
      }
    })
  const sticks = (each: Element) => {
    for (let node: Element | null = each; node; node = node.parentElement)
      if (/sticky|fixed|absolute/.test(getComputedStyle(node).position)) return true
    return false
  }
  const over = texts.flatMap(({ each, boxes }, index) =>
    texts
      .slice(index + 1, index + 30)
      .filter(({ each: other }) => !each.contains(other) && !sticks(each) && !sticks(other))
      .filter(({ boxes: others }) =>
        boxes.some((a) =>
          others.some(
            (b) =>
              Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
              // Lines stand closer than their letters are high.
              Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.4 * Math.min(a.height, b.height),
          ),
        ),
      )
      .map(({ each: other }) => `${nameOf(each)} lies on ${nameOf(other)}`),
  )
  const wide = (dialog ?? document.documentElement).scrollWidth - innerWidth
  return [
    ...(wide > 0 ? [`${wide} px wider than the window`] : []),
    ...cut.map((each) => `${nameOf(each)} is cut`),
    ...over,
  ]
}
