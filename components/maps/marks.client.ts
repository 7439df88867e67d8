import { within } from '../parts/events'

/**
 * Lets a finger see the card of a mark before it follows it: the first tap shows the card, the next one on
 * mark or card leads on. Escape puts a card away until another is pointed at.
 */
export function start(maps: HTMLElement) {
  let byTouch = false
  const shown = () => maps.querySelector<HTMLElement>('[data-shown]')
  addEventListener('pointerdown', (event) => {
    byTouch = event.pointerType === 'touch'
    const link = shown()
    if (link && !(event.target instanceof Node && link.contains(event.target))) delete link.dataset.shown
  })
  maps.addEventListener('click', (event) => {
    const link = within(event, '[data-mark]')?.closest('a')
    if (!byTouch || !link || link === shown()) return
    event.preventDefault()
    link.dataset.shown = ''
  })
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') maps.dataset.away = ''
  })
  for (const type of ['pointerover', 'focusin'])
    maps.addEventListener(type, () => {
      delete maps.dataset.away
    })
}
