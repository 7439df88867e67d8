import { find } from '../islands/dom'
import { unlessEscaped } from '../parts/events'

/**
 * Makes the link to the largest variant the button of the viewer, which is loaded only when it is asked for:
 * by a press, or by an address that names a detail (`#xywh=`). Where it cannot be loaded, the largest variant
 * opens.
 */
export function start(element: HTMLElement) {
  const link = find<HTMLAnchorElement>(element, 'a')
  const button = document.createElement('button')
  button.type = 'button'
  button.className = link.className
  button.dataset.do = link.dataset.do
  button.append(...link.childNodes)
  link.replaceWith(button)

  const open = () =>
    unlessEscaped(import('./viewer.client')).then(
      (viewer) => viewer?.openViewer(element),
      () => location.assign(link.href),
    )
  const follow = () => {
    if (location.hash.includes('xywh=')) void open()
  }
  button.addEventListener('click', open)
  addEventListener('hashchange', follow)
  follow()
}
