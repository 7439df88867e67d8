import { readSelection } from '../selection/selection'

/**
 * Shows the bar of the selection as soon as an image is chosen, and what it holds. What shows it is fetched
 * then, and no earlier; the page of the selection has it all, and no bar.
 */
export function startBar() {
  const bar = document.querySelector<HTMLElement>('[data-bar]')
  if (!bar || document.querySelector('[data-island=desk]')) return
  const show = async (event?: Event) => {
    const ids = readSelection()
    if (!ids.length) bar.hidden = true
    else (await import('./barshown.client')).showBar(bar, ids, event?.type === 'selection')
  }
  const follow = (event?: Event) => void show(event).catch(() => {})
  follow()
  for (const change of ['selection', 'storage', 'pageshow']) addEventListener(change, follow)
}
