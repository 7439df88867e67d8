import type { Viewer } from 'openseadragon'
import { pin, showAround, showSpot } from '@/lib/zoom/openseadragon'
import { leadAround } from '../image/contentstate.client'
import { marksOf, setCurrent, spaceNames, type Mark } from '../image/marks'
import { find } from '../islands/dom'

/**
 * Puts the page's marks on the picture of a viewer, shown where the page shows them, and the page's switch
 * among the viewer's tools. A press on a mark brings it to the middle; the one that the address names is
 * there from the first, and what lies about it. A page without points has none.
 */
export function followPoints(dialog: HTMLElement, viewer: Viewer) {
  const list = document.querySelector<HTMLElement>('[data-island="points"]')
  if (!list) return
  const marks = marksOf(list)
  const links = marks.map(({ link }) => link)
  const ground = find(dialog, '[role="application"]')
  const space = () => spaceNames(marks, ground.getBoundingClientRect())
  for (const mark of marks) {
    const { link } = mark
    const spot = spotOf(mark)
    pin(viewer, link, spot)
    link.addEventListener('click', (event) => {
      event.preventDefault()
      history.replaceState(history.state, '', link.hash)
      setCurrent(links, link.hash)
      space()
      leadAround(mark)
      showSpot(viewer, spot)
    })
  }
  const page = find(document, '[data-points]')
  const button = page.cloneNode(true) as HTMLElement
  // Among the tools it makes their bar no higher.
  button.style.margin = '0'
  const show = (isShown: boolean) => {
    button.ariaPressed = String(isShown)
    for (const link of links) link.hidden = !isShown
    if (isShown) space()
  }
  button.addEventListener('click', () => show(button.ariaPressed !== 'true'))
  find(dialog, '[data-action="copy"]').before(button)
  viewer.addHandler('animation-finish', space)
  const named = marks.find(({ link }) => link.hash === location.hash)
  setCurrent(links, location.hash)
  if (named) showAround(viewer, spotOf(named))
  show(named !== undefined || page.ariaPressed === 'true')
}

/** Where a mark is, in fractions of the picture. */
function spotOf({ x, y }: Mark) {
  return { x: x / 100, y: y / 100 }
}
