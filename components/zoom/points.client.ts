import type { Viewer } from 'openseadragon'
import { pin, showSpot } from '@/lib/zoom/openseadragon'
import { leadAround } from '../image/contentstate.client'
import { marksOf, setCurrent, spaceNames } from '../image/marks'
import { find } from '../islands/dom'

/**
 * Puts the page's marks on the picture of a viewer, shown where the page shows them, and the page's switch
 * among the viewer's tools. A press on a mark brings it to the middle. A page without points has none.
 */
export function followPoints(dialog: HTMLElement, viewer: Viewer) {
  const list = document.querySelector<HTMLElement>('[data-island="points"]')
  if (!list) return
  const marks = marksOf(list)
  const links = marks.map(({ link }) => link)
  const ground = find(dialog, '[role="application"]')
  const space = () => spaceNames(marks, ground.getBoundingClientRect())
  for (const mark of marks) {
    const { link, x, y } = mark
    const spot = { x: x / 100, y: y / 100 }
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
  show(page.ariaPressed === 'true')
}
