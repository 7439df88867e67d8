import { find } from '../islands/dom'

/** A mark on the picture: a link with the name of what it points at, and where that is, in percent. */
export interface Mark {
  link: HTMLAnchorElement
  x: number
  y: number
}

/**
 * Marks for all points of the page's list, in its order, from left to right. `list` names their class. A mark
 * in the right half has its name on its left, for room.
 */
export function marksOf(list: HTMLElement): Mark[] {
  return [...list.querySelectorAll<HTMLElement>('[data-at]')].map((item) => {
    const { href, textContent } = find<HTMLAnchorElement>(item, 'a')
    const [x, y] = (item.dataset.at ?? '').split(' ').map(Number)
    const link = document.createElement('a')
    link.href = new URL(href).hash
    link.className = list.dataset.mark ?? ''
    if (x > 50) link.dataset.flip = ''
    const name = document.createElement('span')
    name.textContent = textContent
    link.append(name)
    return { link, x, y }
  })
}

/** Marks those links as current that lead to the same point as one does; no others. */
export function setCurrent(links: HTMLAnchorElement[], hash: string) {
  for (const link of links) {
    if (link.hash === hash) link.setAttribute('aria-current', 'true')
    else link.removeAttribute('aria-current')
  }
}

/** Lets names that would cover an earlier one wait until they are asked for. */
export function spaceNames(marks: Mark[]) {
  const boxes: DOMRect[] = []
  for (const { link } of marks) delete link.dataset.quiet
  for (const { link } of marks) {
    const box = find(link, 'span').getBoundingClientRect()
    if (boxes.some((other) => overlap(box, other))) link.dataset.quiet = ''
    else boxes.push(box)
  }
}

function overlap(a: DOMRect, b: DOMRect) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
