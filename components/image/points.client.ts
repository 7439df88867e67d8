import { find } from '../islands/dom'
import { leadAround } from './contentstate.client'
import { marksOf, setCurrent, spaceNames } from './marks'

/**
 * Puts a mark on the picture for every point of the list. The switch shows and hides them; a press on a point
 * of the list, or an address that names one (`#point=<key>`), shows them and goes to its mark.
 */
export function start(list: HTMLElement) {
  const marks = marksOf(list)
  const layer = document.createElement('div')
  layer.hidden = true
  for (const { link, x, y } of marks) {
    link.style.left = `${x}%`
    link.style.top = `${y}%`
    layer.append(link)
  }
  const picture = find(document, '[data-picture]')
  picture.append(layer)

  const button = find(document, '[data-points]')
  const space = () => layer.hidden || spaceNames(marks, picture.getBoundingClientRect())
  const show = (isShown: boolean) => {
    layer.hidden = !isShown
    button.ariaPressed = String(isShown)
    space()
  }
  const links = [...list.querySelectorAll('a'), ...marks.map(({ link }) => link)]
  const goTo = (hash: string) => {
    const mark = marks.find(({ link }) => link.hash === hash)
    if (!mark) return
    setCurrent(links, hash)
    show(true)
    leadAround(mark)
    mark.link.focus()
  }
  for (const link of links) {
    link.addEventListener('click', (event) => {
      // The browser would go to the list, and away from the picture.
      event.preventDefault()
      history.replaceState(history.state, '', link.hash)
      goTo(link.hash)
    })
  }
  button.addEventListener('click', () => show(layer.hidden !== false))
  addEventListener('resize', space)
  // Names are as wide as their letters.
  document.fonts.addEventListener('loadingdone', space)
  addEventListener('hashchange', () => goTo(location.hash))
  goTo(location.hash)
}
