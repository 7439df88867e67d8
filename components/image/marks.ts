import { find } from '../islands/dom'
import { placeNames, type Box } from './nameplaces'

/** A mark on the picture: a link with the name of what it points at, and where that is, in percent. */
export interface Mark {
  link: HTMLAnchorElement
  x: number
  y: number
  /** Its place in the entry, from 0: what the title names comes first. */
  rank: number
}

/** Marks for all points of the page's list, in its order, from left to right. `list` names their class. */
export function marksOf(list: HTMLElement): Mark[] {
  return [...list.querySelectorAll<HTMLElement>('[data-at]')].map((item) => {
    const { href, textContent } = find<HTMLAnchorElement>(item, 'a')
    const [x, y] = (item.dataset.at ?? '').split(' ').map(Number)
    const link = document.createElement('a')
    link.href = new URL(href).hash
    link.className = list.dataset.mark ?? ''
    const name = document.createElement('span')
    name.textContent = textContent
    link.append(name)
    return { link, x, y, rank: Number(item.dataset.rank) }
  })
}

/** Marks those links as current that lead to the same point as one does; no others. */
export function setCurrent(links: HTMLAnchorElement[], hash: string) {
  for (const link of links) {
    if (link.hash === hash) link.setAttribute('aria-current', 'true')
    else link.removeAttribute('aria-current')
  }
}

/** Whether a link is marked as current. */
export function isCurrent(link: HTMLElement) {
  return link.hasAttribute('aria-current')
}

/**
 * Puts the names beside their rings, within the bounds, where they cover neither rings nor each other; one
 * that has no room waits until it is asked for. The current one chooses first, then those the entry names
 * first.
 */
export function spaceNames(marks: Mark[], bounds: Box) {
  const ordered = marks
    .map(({ link, rank }) => ({ link, span: find(link, 'span'), rank: isCurrent(link) ? -1 : rank }))
    .sort((a, b) => a.rank - b.rank)
  const seen = ordered
    .map((mark) => ({
      ...mark,
      ring: mark.link.getBoundingClientRect(),
      names: lines.map((most) => sizeOf(mark.span, most)),
    }))
    .filter(({ ring }) => isIn(ring, bounds))
  const places = placeNames(seen, bounds)
  for (const [index, { link, span, ring }] of seen.entries()) {
    const { box, isFree } = places[index]
    link.toggleAttribute('data-quiet', !isFree)
    // A name is placed within the border of its ring.
    span.style.left = `${box.left - ring.left - link.clientLeft}px`
    span.style.top = `${box.top - ring.top - link.clientTop}px`
    span.style.width = `${box.right - box.left}px`
  }
}

/** The most that a line of a name takes: what the style sheet says, or less. */
const lines = ['', '6.5rem']

/** How large a name is. Its box would be as wide as it may be where it takes two lines: the longer counts. */
function sizeOf(span: HTMLElement, maxWidth: string) {
  Object.assign(span.style, { width: '', maxWidth })
  const text = document.createRange()
  text.selectNodeContents(span)
  const [written, box] = [text.getBoundingClientRect(), span.getBoundingClientRect()]
  span.style.maxWidth = ''
  return { width: Math.ceil(written.width + 2 * (written.left - box.left)), height: box.height }
}

/** Whether the middle of a ring is in sight. */
function isIn(ring: DOMRect, bounds: Box) {
  const [x, y] = [ring.left + ring.width / 2, ring.top + ring.height / 2]
  return x >= bounds.left && x <= bounds.right && y >= bounds.top && y <= bounds.bottom
}
