import { find } from '../islands/dom'

const load = () => import('../slideshow/slideshow.client')

/** Makes the button of the slideshow one that fetches it as soon as it is pointed at. */
export function startPlaying(button: HTMLElement) {
  button.addEventListener('pointerenter', () => void load().catch(() => {}), { once: true })
}

/**
 * Opens the slideshow on some images, by their number in date order; on those of the server's wall where none
 * are named. Where it cannot be loaded, the wall's status says so.
 */
export async function play(element: HTMLElement, shown: number[] | null) {
  const [slideshow, wall] = [find(element, '[data-slideshow]'), find(element, '[data-wall]')]
  // The server's wall hangs the first images in date order; the lead hangs above it.
  const images = shown ?? [...Array(Number(wall.dataset.wall)).keys()]
  try {
    const { openSlideshow } = await load()
    openSlideshow({ images, element: slideshow })
  } catch {
    find(element, '[role=status]').textContent = slideshow.dataset.failed ?? ''
  }
}
