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
  find(document, '[data-picture]').append(layer)

  const button = find(document, '[data-points]')
  const show = (isShown: boolean) => {
    layer.hidden = !isShown
    button.ariaPressed = String(isShown)
    if (isShown) spaceNames(marks)
  }
  const links = [...list.querySelectorAll('a'), ...marks.map(({ link }) => link)]
  const goTo = (hash: string) => {
    const mark = marks.find(({ link }) => link.hash === hash)
    if (!mark) return
    show(true)
    setCurrent(links, hash)
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
  addEventListener('resize', () => layer.hidden || spaceNames(marks))
  addEventListener('hashchange', () => goTo(location.hash))
  goTo(location.hash)
}
