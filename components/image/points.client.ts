import { find } from '../islands/dom'
import { isHeld } from '../parts/events'
import { leadAround } from './contentstate.client'
import { isCurrent, marksOf, setCurrent, spaceNames, type Mark } from './marks'

/**
 * Puts a mark on the picture for every point of the list. The switch shows and hides them; a press on a point
 * of the list, or an address that names one (`#point=<key>`), shows them and goes to its mark.
 */
export function start(list: HTMLElement) {
  const marks = marksOf(list)
  const picture = find(document, '[data-picture]')
  const show = serveSwitch(picture, marks)
  const listed = [...list.querySelectorAll('a')]
  const marked = marks.map(({ link }) => link)
  const links = [...listed, ...marked]
  const choose = (hash: string) => {
    const mark = marks.find(({ link }) => link.hash === hash)
    if (!mark) return
    setCurrent(links, hash)
    show(true)
    leadAround(mark)
    mark.link.focus({ preventScroll: true })
    return mark.link
  }
  const goTo = (hash: string) => {
    const link = choose(hash)
    if (link) showWith(picture, link)
  }
  serve(listed, (hash) => {
    // Back leads to the list again.
    if (location.hash !== hash) history.pushState(null, '', hash)
    goTo(hash)
  })
  serve(marked, (hash) => {
    history.replaceState(history.state, '', hash)
    choose(hash)
  })
  addEventListener('hashchange', () => {
    const { hash } = location
    if (!hash) setCurrent(links, '')
    // A viewer that closes leads back to the address of the mark that is current still.
    else if (!marked.some((link) => link.hash === hash && isCurrent(link))) goTo(hash)
  })
  goTo(location.hash)
}

/** Puts the marks on the picture, and has the switch show them; returns what does. */
function serveSwitch(picture: HTMLElement, marks: Mark[]) {
  const layer = document.createElement('div')
  for (const { link, x, y } of marks) {
    link.style.left = `${x}%`
    link.style.top = `${y}%`
    layer.append(link)
  }
  picture.append(layer)
  const button = find(document, '[data-points]')
  const space = () => layer.hidden || spaceNames(marks, picture.getBoundingClientRect())
  const show = (isShown: boolean) => {
    layer.hidden = !isShown
    button.ariaPressed = String(isShown)
    space()
  }
  show(false)
  button.addEventListener('click', () => show(layer.hidden !== false))
  addEventListener('resize', space)
  // Names are as wide as their letters.
  document.fonts.addEventListener('loadingdone', space)
  return show
}

/** Has a press on a link do something, where the browser would go to the list, and away from the picture. */
function serve(links: HTMLAnchorElement[], follow: (hash: string) => void) {
  for (const link of links)
    link.addEventListener('click', (event) => {
      if (isHeld(event)) return
      event.preventDefault()
      follow(link.hash)
    })
}

/** Brings the picture's top into view, unless the mark would then be out of sight. */
function showWith(picture: HTMLElement, mark: HTMLElement) {
  picture.scrollIntoView()
  mark.scrollIntoView({ block: 'nearest' })
}
